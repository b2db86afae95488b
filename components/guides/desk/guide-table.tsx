import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { GuideLine } from "@/lib/guides/queries/desk";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { StuckShare } from "./stuck-share";

export function GuideTable({ lines, locale }: { lines: readonly GuideLine[]; locale: string }) {
  const t = translator(locale, "guideDesk");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
      columns={[
        {
          key: "thing",
          head: t("thing"),
          names: true,
          cell: ({ id, name, sku, boxFrom, boxTo }) => (
            <>
              <Link href={paths.admin.guide(id)} prefetch={false} className="link font-semibold">
                {pick(name, locale)}
              </Link>
              <span className="block font-mono text-muted text-xs">{scopeWords({ sku, boxFrom, boxTo }, locale)}</span>
            </>
          ),
        },
        {
          key: "purpose",
          head: t("purpose"),
          cell: ({ purpose }) => <span className="whitespace-nowrap">{translator(locale, "guides.purposes")(purpose)}</span>,
        },
        { key: "steps", head: t("steps"), number: true, cell: ({ steps }) => steps },
        { key: "state", head: t("state"), cell: (line) => <State line={line} locale={locale} /> },
        { key: "stuck", head: t("figures.stuck"), cell: ({ figures }) => <StuckShare figures={figures} locale={locale} /> },
      ]}
    />
  );
}

/** Which variants and boxes a guide is for. */
export function scopeWords({ sku, boxFrom, boxTo }: Pick<GuideLine, "sku" | "boxFrom" | "boxTo">, locale: string): string {
  const t = translator(locale, "guideDesk.scope");
  const boxes = boxTo === null ? (boxFrom === 1 ? null : t("boxFrom", { from: boxFrom })) : t("boxes", { from: boxFrom, to: boxTo });
  return [sku ?? t("allVariants"), boxes].filter(Boolean).join(" · ");
}

function State({ line: { shown, open, isWorse }, locale }: { line: GuideLine; locale: string }) {
  const t = translator(locale, "guideDesk");
  return (
    <span className="flex flex-wrap gap-2">
      {isWorse && <Badge tone="danger">{t("states.worse")}</Badge>}
      {shown === null ? <Badge>{t("states.none")}</Badge> : <Badge tone="ok">{t("shownAs", { number: shown })}</Badge>}
      {open && <Badge tone={open === "review" ? "warn" : "info"}>{t(`states.${open}`)}</Badge>}
    </span>
  );
}
