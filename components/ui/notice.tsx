import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { unbroken } from "./unbroken";

export type NoticeTone = "done" | "refused" | "info" | "warn";

const ICONS: Record<NoticeTone, IconName> = { done: "check", refused: "alert", info: "info", warn: "clock" };

/** One thing that happened or should be known. Refusals interrupt a screen reader, the rest waits its turn. */
export function Notice({
  tone = "info",
  title,
  children,
  live = true,
}: {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** False for what stands on the page from the start. */
  live?: boolean;
}) {
  const role = live ? (tone === "refused" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={`notice notice-${tone}`}>
      <Icon name={ICONS[tone]} className="mt-1" />
      <div className="flex min-w-0 flex-col gap-1">
        {title && <p className="font-semibold">{unbroken(title)}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
