import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { countryName, formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { listFormat } from "@/lib/kernel/intl";
import { pick } from "@/lib/kernel/localized";
import type { SlotState, Verdict } from "@/lib/supplements/model";
import type { ConsideredView, Explained, ExplainedLot } from "@/lib/supplements/queries/desk/explain";
import { store } from "@/store.config";

const VERDICT: Record<Verdict, BadgeTone> = { ready: "ok", missing: "danger", unknown: "warn" };
const STATE: Record<SlotState, BadgeTone> = { filled: "ok", missing: "danger", unknown: "warn", waved: "info", not_applying: "neutral" };

type Told = { readonly told: Explained; readonly locale: string };

/** Why each line says what it says: every need, and whatever was looked at for it. */
export function ExplainedView({ told, locale }: Told) {
  const t = translator(locale, "needs.explain");
  return (
    <div className="flex flex-col gap-10">
      <p className="max-w-text">
        {t("about", { what: t(`whats.${told.what}`), label: told.label, country: countryName(told.country, locale) })}
      </p>
      {told.lots.map((lot) => (
        <LotSection key={lot.key} lot={lot} locale={locale} />
      ))}
      {told.lots.length === 0 && <p>{t("noLines")}</p>}
    </div>
  );
}

function LotSection({ lot, locale }: { lot: ExplainedLot; locale: string }) {
  const t = translator(locale, "needs.explain");
  const said = lot.said && {
    verdict: t(`verdicts.${lot.said.verdict}`),
    day: formatDay(dayIn(lot.said.saidAt, store.contact.timeZone), locale),
  };
  return (
    <Section title={lot.name} aside={<Badge tone={VERDICT[lot.verdict]}>{t(`verdicts.${lot.verdict}`)}</Badge>}>
      {said && <p className="text-muted">{t("said", said)}</p>}
      {lot.waved && <p>{t("butWaved")}</p>}
      {lot.slots.length === 0 && <p>{t("nothing")}</p>}
      <ol className="flex flex-col gap-6">
        {lot.slots.map((slot) => (
          <li key={slot.needId} className="flex flex-col gap-2 border-line border-t pt-3">
            <SlotLines slot={slot} locale={locale} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

type SlotProps = { readonly slot: ExplainedLot["slots"][number]; readonly locale: string };

function SlotLines({ slot, locale }: SlotProps) {
  const t = translator(locale, "needs.explain");
  const { wanted, inBox, short } = slot;
  const labels = new Map(slot.attributesAsked.map(({ key, label }) => [key, pick(label, locale)]));
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{slot.name}</span>
        <Badge tone={STATE[slot.state]}>{t(`states.${slot.state}`)}</Badge>
        <span className="text-muted text-sm">{translator(locale, "needs.need")(`kinds.${slot.kind}`)}</span>
      </p>
      <p className="text-sm">
        {t("counted", { wanted, inBox, short })}
        {slot.limits.length > 0 && ` ${t("limits", { limits: listFormat(locale, { type: "unit" }).format(slot.limits) })}`}
      </p>
      {slot.asks.length > 0 && (
        <p className="text-sm">{t("asks", { facts: listFormat(locale).format(slot.asks.map((key) => t(`facts.${key}`))) })}</p>
      )}
      {slot.considered.length === 0 && inBox < wanted && <p className="text-muted text-sm">{t("nothingSeen")}</p>}
      <ul className="flex flex-col gap-1 text-sm">
        {slot.considered.map((each) => (
          <li key={each.key}>{consideredWords(each, { labels, locale })}</li>
        ))}
      </ul>
    </>
  );
}

function consideredWords(
  { name, origin, because, attribute, answers, uses }: ConsideredView,
  { labels, locale }: { labels: ReadonlyMap<string, string>; locale: string },
): string {
  const t = translator(locale, "needs.explain");
  const what = t(`origins.${origin}`, { name: name ?? "" });
  const why = t(`because.${because}`, { attribute: labels.get(attribute ?? "") ?? attribute ?? "" });
  return t(uses > 0 ? "consideredUsed" : "considered", { what, answer: t(`answers.${answers}`), why, uses });
}
