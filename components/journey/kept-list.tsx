import { translator } from "@/lib/i18n/translator";
import { KEPT_BY_LAW } from "@/lib/journey/rules/retention";

/** What the law makes us keep of a person who goes, how, and for how long. */
export function KeptList({ locale }: { locale: string }) {
  const t = translator(locale, "journey.data.kept");
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{t("title")}</p>
      <ul className="flex max-w-text list-disc flex-col gap-1 ps-5">
        {KEPT_BY_LAW.map(({ key, years, rule }) => (
          <li key={key}>{t(key, { years, rule })}</li>
        ))}
      </ul>
    </div>
  );
}
