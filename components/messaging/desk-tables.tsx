import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { MailAddress } from "@/components/ui/mail-address";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { liftSuppression } from "@/lib/messaging/actions";
import type { HeldRow, SuppressionRow } from "@/lib/messaging/queries/desk";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

const when = (at: Date, locale: string): string => formatInstant(at, locale, store.contact.timeZone);

const Address = ({ email }: { email: string }) => (
  <Link href={paths.admin.customer(email)} className="inline-block underline md:min-w-36">
    <MailAddress address={email} />
  </Link>
);

/** Addresses that are not written to; whoever may, lifts one and says why. */
export function SuppressionTable({ locale, rows, mayLift }: { locale: string; rows: readonly SuppressionRow[]; mayLift: boolean }) {
  const t = translator(locale, "messaging.staff");
  const columns: Column<SuppressionRow>[] = [
    { key: "address", head: t("address"), names: true, cell: (row) => <Address email={row.email} /> },
    { key: "kind", head: t("kind"), cell: (row) => t(`kinds.${row.kind}`) },
    { key: "said", head: t("said"), cell: (row) => row.reason },
    { key: "since", head: t("since"), cell: (row) => <span className="whitespace-nowrap">{when(row.at, locale)}</span> },
    ...(mayLift ? [{ key: "lift", head: t("lift"), cell: (row: SuppressionRow) => <LiftForm locale={locale} row={row} /> }] : []),
  ];
  return (
    <DataTable
      caption={t("views.suppressed")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.email} ${row.kind}`}
      empty={<Empty title={t("emptySuppressed")}>{t("emptySuppressedBody")}</Empty>}
    />
  );
}

function LiftForm({ locale, row: { email, kind } }: { locale: string; row: SuppressionRow }) {
  const t = translator(locale, "messaging.staff");
  return (
    <ActionForm
      action={liftSuppression}
      labels={formLabels(locale)}
      hidden={{ email, kind }}
      id={`lift-${kind}-${email}`}
      className="flex flex-col items-start gap-2"
    >
      <Field label={t("liftWhy")} name="reason" required maxLength={200} />
      <SubmitButton look="plain" busy={t("lifting")}>
        {t("lift")}
        <span className="sr-only"> {t("liftLabel", { email })}</span>
      </SubmitButton>
    </ActionForm>
  );
}

/** Refusals that were written off: by whom and why. */
export function LiftedTable({ locale, rows }: { locale: string; rows: readonly SuppressionRow[] }) {
  const t = translator(locale, "messaging.staff");
  const columns: Column<SuppressionRow>[] = [
    { key: "address", head: t("address"), names: true, cell: (row) => <Address email={row.email} /> },
    { key: "kind", head: t("kind"), cell: (row) => t(`kinds.${row.kind}`) },
    { key: "lifted", head: t("lifted"), cell: (row) => (row.liftedAt ? when(row.liftedAt, locale) : "") },
    { key: "by", head: t("by"), cell: (row) => row.liftedBy ?? t("reader") },
    { key: "why", head: t("why"), cell: (row) => row.liftReason ?? "" },
  ];
  return (
    <DataTable
      caption={t("views.lifted")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.email} ${row.kind}`}
      empty={<Empty title={t("emptyLifted")}>{t("emptyLiftedBody")}</Empty>}
    />
  );
}

/** What waits for its time. */
export function HeldTable({ locale, rows }: { locale: string; rows: readonly HeldRow[] }) {
  const t = translator(locale, "messaging.staff");
  const columns: Column<HeldRow>[] = [
    { key: "subject", head: t("subject"), names: true, cell: (row) => row.subject ?? row.template },
    { key: "address", head: t("address"), cell: (row) => <Address email={row.email} /> },
    { key: "class", head: t("class"), cell: (row) => t(`classes.${row.class}`) },
    { key: "holds", head: t("holds"), cell: (row) => t(`reasons.${row.reason}`) },
    { key: "until", head: t("until"), cell: (row) => when(row.heldUntil, locale) },
  ];
  return (
    <DataTable
      caption={t("views.held")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<Empty title={t("emptyHeld")}>{t("emptyHeldBody")}</Empty>}
    />
  );
}
