import { translator } from "@/lib/i18n/translator";
import type { PlayerWords } from "./guide-player";

export function playerWords(locale: string): PlayerWords {
  const t = translator(locale, "guidance.player");
  return { kept: t("kept"), drop: t("drop"), dropped: t("dropped"), offline: t("offline"), untold: t("untold"), told: t("told") };
}
