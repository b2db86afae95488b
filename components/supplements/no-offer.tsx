import { translator } from "@/lib/i18n/translator";

/** Why nothing is offered for a need. */
export function NoOffer({ needId, locale }: { needId: string; locale: string }) {
  const t = translator(locale, "supplements.none");
  return <p className="max-w-text text-sm">{t(needId.startsWith("mains:") ? "mains" : "sold")}</p>;
}
