import { translator } from "@/lib/i18n/translator";
import type { SlipWords } from "./slip-or";

export function slipWords(locale: string): SlipWords {
  const t = translator(locale, "staff.slip");
  return {
    title: t("title"),
    lead: t("lead"),
    email: t("email"),
    password: t("password"),
    secret: t("secret"),
    scan: t("scan"),
    next: t("next"),
  };
}
