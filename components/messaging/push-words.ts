import { translator } from "@/lib/i18n/translator";
import type { PushWords } from "./push-switch";

/** The words of the switch, which runs in the browser. */
export function pushWords(locale: string): PushWords {
  const t = translator(locale, "messaging.choices.push");
  return {
    asking: t("asking"),
    off: t("off"),
    on: t("on"),
    unable: t("unable"),
    denied: t("denied"),
    failed: t("failed"),
    start: t("start"),
    stop: t("stop"),
    busy: t("busy"),
  };
}
