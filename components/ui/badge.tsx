import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type BadgeTone = "neutral" | "ok" | "warn" | "danger" | "info";

const ICONS: Record<BadgeTone, IconName> = { neutral: "circle", ok: "check", warn: "clock", danger: "alert", info: "info" };

/** A status: words and a mark, never colour alone. Facts are no status; they go into `Facts`. */
export function Badge({ tone = "neutral", icon, children }: { tone?: BadgeTone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`badge badge-${tone}`}>
      <Icon name={icon ?? ICONS[tone]} />
      {children}
    </span>
  );
}
