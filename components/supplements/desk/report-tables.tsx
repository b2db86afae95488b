import Link from "next/link";
import { linkedNames } from "@/components/admin/linked-names";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDay, formatNumber } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { may, type Staff } from "@/lib/kernel/actor";
import { dayIn } from "@/lib/kernel/days";
import { numberFormat } from "@/lib/kernel/intl";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { settleReview } from "@/lib/supplements/actions/desk";
import type { ForecastFigure, WrongNeed } from "@/lib/supplements/queries/desk/reports";
import { store } from "@/store.config";

type Reader = Pick<Staff, "roles" | "locale">;

/** Needs of which we said ready and it was not. */
export function WrongNeedTable({ rows, staff }: { rows: readonly WrongNeed[]; staff: Reader }) {
  const { locale } = staff;
  const t = translator(locale, "needs.reports");
  return (
    <DataTable
      caption={t("wrong")}
      hideCaption
      rows={rows}
      rowKey={({ needId }) => needId}
      empty={<Empty title={t("noneWrong")}>{t("noneWrongBody")}</Empty>}
      columns={[
        { key: "need", head: t("need"), names: true, cell: (row) => <NeedLink row={row} locale={locale} /> },
        { key: "reports", head: t("reports"), number: true, cell: ({ reports }) => formatNumber(reports, locale) },
        { key: "sent", head: t("sent"), number: true, cell: ({ sent }) => formatNumber(sent, locale) },
        { key: "mended", head: t("mended"), number: true, cell: ({ mended }) => formatNumber(mended, locale) },
        {
          key: "last",
          head: t("last"),
          cell: ({ lastAt }) => <span className="whitespace-nowrap">{formatDay(dayIn(lastAt, store.contact.timeZone), locale)}</span>,
        },
        { key: "act", head: t("act"), cell: (row) => <Settle row={row} staff={staff} /> },
      ]}
    />
  );
}

function NeedLink({ row: { needId, productId, product, name, inReview, open }, locale }: { row: WrongNeed; locale: string }) {
  const t = translator(locale, "needs.reports");
  const label = t("ofProduct", { name: name ? pick(name, locale) : needId, product: product ? pick(product, locale) : "" });
  const href = productId && (needId.startsWith("nee_") ? paths.admin.need(productId, needId) : paths.admin.needsOf(productId));
  return (
    <span className="flex flex-col items-start gap-1">
      {href ? (
        <Link href={href} className="underline">
          {label}
        </Link>
      ) : (
        label
      )}
      {(inReview || open > 0) && <Badge tone="warn">{t("open", { count: open })}</Badge>}
    </span>
  );
}

/** Only what is still open can be settled, by whoever may edit needs. */
function Settle({ row: { needId, open }, staff }: { row: WrongNeed; staff: Reader }) {
  const t = translator(staff.locale, "needs.reports");
  if (open === 0 || !may(staff, "catalog.edit")) return null;
  return (
    <div className="flex flex-wrap items-start gap-2">
      {(["mended", "right"] as const).map((finding) => (
        <ActionForm
          key={finding}
          id={`${finding}-${needId.replace(/\W/g, "-")}`}
          action={settleReview}
          labels={formLabels(staff.locale)}
          hidden={{ needId, finding }}
        >
          <SubmitButton look="plain" busy={t("settling")}>
            {t(`findings.${finding}`)}
          </SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}

/** How far our forecasts were from what people told us. */
export function ForecastTable({ rows, locale }: { rows: readonly ForecastFigure[]; locale: string }) {
  const t = translator(locale, "needs.reports");
  const share = (value: number) => numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value);
  const leaning = (value: number) =>
    numberFormat(locale, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(value);
  const days = (value: number) => t("days", { days: formatNumber(Math.round(value), locale) });
  return (
    <DataTable
      caption={t("forecasts")}
      hideCaption
      rows={rows}
      rowKey={({ needId }) => needId}
      empty={<Empty title={t("noForecasts")}>{t("noForecastsBody")}</Empty>}
      columns={[
        linkedNames<ForecastFigure>({
          head: t("need"),
          href: ({ productId, needId }) => paths.admin.need(productId, needId),
          words: ({ product, name }) => t("ofProduct", { name: pick(name, locale), product: pick(product, locale) }),
        }),
        { key: "answers", head: t("answers"), number: true, cell: ({ answers }) => formatNumber(answers, locale) },
        { key: "median", head: t("median"), number: true, cell: ({ median }) => share(median) },
        { key: "lean", head: t("lean"), number: true, cell: ({ lean }) => leaning(lean) },
        { key: "prior", head: t("prior"), number: true, cell: ({ priorDays }) => days(priorDays) },
        { key: "learnt", head: t("learnt"), number: true, cell: ({ learntDays }) => days(learntDays) },
      ]}
    />
  );
}
