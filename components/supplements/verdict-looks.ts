import type { IconName } from "@/components/ui/icon";
import type { Verdict } from "@/lib/supplements/model";

export const VERDICT_ICONS: Record<Verdict, IconName> = { ready: "check", missing: "alert", unknown: "info" };
export const VERDICT_TONES: Record<Verdict, string> = { ready: "text-ok", missing: "text-warn", unknown: "text-info" };
