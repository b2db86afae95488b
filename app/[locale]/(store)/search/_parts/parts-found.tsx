import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FoundParts } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

type Props = {
  readonly q: string;
  readonly found: FoundParts;
  readonly locale: string /** No thing was found beside them. */;
  readonly alone?: boolean;
};

/** Spare parts that are called what was looked for, each with the way to its row. */
export function PartsFound({ q, found: { parts, total }, locale, alone = false }: Props) {
  const t = translator(locale, "catalog.search");
  const count = <p className="font-mono text-sm">{t("partCount", { count: total })}</p>;
  return (
    <>
      {alone && <PageHead title={t("titleFor", { q })} />}
      <Section title={t("parts")} aside={count} className="mt-12">
        <ul className="border-line border-b">
          {parts.map(({ handle, thing, name, sku }) => (
            <li key={sku} className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-t py-3">
              <a href={paths(locale).parts(handle, sku)} className="link font-semibold">
                {name}
              </a>
              <span className="flex-1 text-muted">{thing}</span>
              <span className="font-mono text-muted text-xs">{sku}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
