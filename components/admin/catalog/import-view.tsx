import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { DataTable } from "@/components/ui/data-table";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { problemText, translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { importProducts } from "@/lib/reports/actions";
import type { ImportPlan } from "@/lib/reports/rules/products-csv/plan";
import type { CsvProblem } from "@/lib/reports/rules/products-csv/read";
import { PlannedList } from "./planned-list";
import { SaveBar } from "./save-bar";

export type ImportSummary = { readonly begun: number; readonly changed: number; readonly unchanged: number; readonly prices: number };
type Given = {
  readonly plan: ImportPlan;
  readonly summary: ImportSummary;
  readonly fileId: string;
  readonly staff: Pick<Staff, "roles" | "locale">;
};

/** What a file would do, before it does it: every problem by row and column, or what would change and the one button. */
export function ImportView({ plan, summary, fileId, staff }: Given) {
  const t = translator(staff.locale, "desk.file");
  const isIdle = summary.begun + summary.changed === 0;
  return (
    <div className="flex flex-col gap-12">
      <div className="max-w-text">
        <Facts
          facts={[
            { term: t("new"), detail: summary.begun },
            { term: t("changed"), detail: summary.changed },
            { term: t("same"), detail: summary.unchanged },
            { term: t("prices"), detail: summary.prices },
          ]}
        />
      </div>
      {plan.problems.length > 0 && (
        <Section title={t("problems", { count: plan.problems.length })}>
          <p className="max-w-text">{t("problemsHint")}</p>
          <ProblemTable problems={plan.problems} caption={t("problems", { count: plan.problems.length })} locale={staff.locale} />
        </Section>
      )}
      {plan.problems.length === 0 && isIdle && <Notice tone="info" live={false} title={t("nothingToDo")} />}
      {plan.problems.length === 0 && !isIdle && (
        <>
          <ActionForm id="import" action={importProducts} labels={formLabels(staff.locale)} hidden={{ fileId }}>
            <Notice tone="done" live={false} title={t("fine")}>
              {t("goHint")}
            </Notice>
            <SaveBar staff={staff} busy={t("going")}>
              {t("go")}
            </SaveBar>
          </ActionForm>
          <LeftOut remarks={plan.remarks} locale={staff.locale} />
          <PlannedList products={plan.products} locale={staff.locale} />
        </>
      )}
      <div>
        <LinkButton href={paths.admin.catalogFile()}>{t("again")}</LinkButton>
      </div>
    </div>
  );
}

const SHOWN = 500;

/** What the table names and this shop has not: said before anything comes in. */
function LeftOut({ remarks, locale }: { remarks: readonly CsvProblem[]; locale: string }) {
  const t = translator(locale, "desk.file");
  if (remarks.length === 0) return null;
  return (
    <Section title={t("leftOut", { count: remarks.length })}>
      <p className="max-w-text">{t("leftOutHint")}</p>
      <ProblemTable problems={remarks} caption={t("leftOut", { count: remarks.length })} locale={locale} />
    </Section>
  );
}

function ProblemTable({ problems, caption, locale }: { problems: readonly CsvProblem[]; caption: string; locale: string }) {
  const t = translator(locale, "desk.file");
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={problems.slice(0, SHOWN)}
      rowKey={({ row, column, code, value }) => [row, column, code, value].join("/")}
      columns={[
        { key: "row", head: t("row"), number: true, names: true, cell: ({ row }) => row },
        { key: "column", head: t("column"), cell: ({ column }) => <span className="font-mono text-xs">{column}</span> },
        { key: "problem", head: t("problem"), cell: (problem) => saidOf(problem, locale) },
        {
          key: "value",
          head: t("value"),
          cell: ({ value }) => <span className="break-all font-mono text-muted text-xs">{value.slice(0, 120)}</span>,
        },
      ]}
    />
  );
}

/** The file's own problems are the reports', what is wrong with a product the catalogue's. */
const saidOf = (problem: CsvProblem, locale: string): string =>
  problemText(locale, translator(locale).has(`reports.problems.${problem.code}`) ? "reports" : "catalog", problem);
