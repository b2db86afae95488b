import { linkedNames } from "@/components/admin/linked-names";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import type { StaffFitment, StaffNeed, StaffProvision } from "@/lib/supplements/queries/desk/product";
import { writeAttributes, writeRules, writeWhen } from "@/lib/supplements/rules/written";

type Props<Row> = { readonly rows: readonly Row[]; readonly productId: string; readonly locale: string };

const Written = ({ text }: { text: string }) =>
  text && <span className="wrap-anywhere whitespace-pre-line font-mono text-sm [font-variant-ligatures:none]">{text}</span>;

/** What a product takes, in the order in which it is told. */
export function NeedRows({ rows, productId, locale }: Props<StaffNeed>) {
  const t = translator(locale, "needs.need");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyBody")}</Empty>}
      columns={[
        linkedNames<StaffNeed>({
          head: t("what"),
          href: ({ id }) => paths.admin.need(productId, id),
          words: ({ capabilityName, toName, to }) =>
            capabilityName ? pick(capabilityName, locale) : `${toName ? pick(toName, locale) : ""} (${to})`,
        }),
        { key: "kind", head: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
        { key: "quantity", head: t("quantityInBox"), cell: ({ quantity, inBox }) => t("ofWhich", { quantity, inBox }) },
        {
          key: "rules",
          head: t("rules"),
          cell: ({ rules, onlyWhen }) => <Written text={[writeRules(rules), writeWhen(onlyWhen)].filter(Boolean).join("\n")} />,
        },
        {
          key: "source",
          head: t("source"),
          cell: ({ source, worked }) => (
            <>
              {t(`sources.${source}`)}
              {worked > 0 && <span className="block text-muted text-sm">{t("worked", { count: worked })}</span>}
            </>
          ),
        },
        { key: "review", head: t("review"), cell: ({ inReview }) => (inReview ? <Badge tone="warn">{t("inReview")}</Badge> : null) },
      ]}
    />
  );
}

/** What a product can do for others. */
export function ProvisionRows({ rows, productId, locale }: Props<StaffProvision>) {
  const t = translator(locale, "needs.provision");
  const evidence = translator(locale, "needs.need");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyBody")}</Empty>}
      columns={[
        linkedNames<StaffProvision>({
          head: t("what"),
          href: ({ id }) => paths.admin.provision(productId, id),
          words: ({ capabilityName }) => pick(capabilityName, locale),
        }),
        { key: "quantity", head: t("quantity"), number: true, cell: ({ quantity }) => quantity },
        { key: "attributes", head: t("attributes"), cell: ({ attributes }) => <Written text={writeAttributes(attributes)} /> },
        { key: "source", head: evidence("source"), cell: ({ source }) => evidence(`sources.${source}`) },
      ]}
    />
  );
}

const TONES = { fits: "ok", fits_with: "info", does_not_fit: "danger", unknown: "neutral" } as const;

/** What was found when the product was tried with others. */
export function FitmentRows({ rows, productId, locale }: Props<StaffFitment>) {
  const t = translator(locale, "needs.fitment");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyBody")}</Empty>}
      columns={[
        linkedNames<StaffFitment>({
          head: t("with"),
          href: ({ id }) => paths.admin.fitment(productId, id),
          words: ({ toName, to }) => `${pick(toName, locale)} (${to})`,
        }),
        {
          key: "verdict",
          head: t("verdict"),
          cell: ({ verdict, adapter }) => <Badge tone={TONES[verdict]}>{t(`verdicts.${verdict}`, { adapter: adapter ?? "" })}</Badge>,
        },
        { key: "reason", head: t("reason"), cell: ({ reason }) => pick(reason, locale) },
      ]}
    />
  );
}
