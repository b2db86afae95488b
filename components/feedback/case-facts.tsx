import { LineList } from "@/components/delivery/line-list";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { CaseView, RecoveryState } from "@/lib/feedback/model";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { store } from "@/store.config";

const TONE = {
  open: "info",
  contacted: "info",
  remedy_offered: "warn",
  accepted: "info",
  declined: "warn",
  verified: "ok",
  closed: "ok",
} as const satisfies Record<RecoveryState, BadgeTone>;

type Reader = {
  readonly locale: string;
  /** Staff read it, of whom "you choose" would be wrong. */
  readonly forStaff?: boolean;
};

export function CaseBadge({ state, locale, forStaff = false }: Reader & { readonly state: RecoveryState }) {
  const t = translator(locale, "feedback");
  return <Badge tone={TONE[state]}>{t(forStaff && state === "remedy_offered" ? "desk.views.with_customer" : `states.${state}`)}</Badge>;
}

/** What was told, about which things, and where it stands. */
export function CaseFacts({ it, locale, forStaff = false }: Reader & { readonly it: CaseView }) {
  const t = translator(locale, "feedback");
  const at = (when: Date) => formatInstant(when, locale, store.contact.timeZone);
  return (
    <Section title={t(forStaff ? "desk.told" : "case.what")}>
      <Facts
        facts={[
          { term: t("case.state"), detail: <CaseBadge state={it.state} locale={locale} forStaff={forStaff} /> },
          { term: t("desk.kind"), detail: t(`kindsShort.${it.kind}`) },
          { term: t("case.opened"), detail: at(it.openedAt) },
          ...(it.dueAt ? [{ term: t("case.due"), detail: at(it.dueAt) }] : []),
        ]}
      />
      {it.story && <blockquote className="max-w-text border-ink border-s-2 ps-4">{it.story}</blockquote>}
      <LineList label={t("case.about")} lines={it.lines.map((line) => ({ key: line.lineId, ...line }))} />
    </Section>
  );
}
