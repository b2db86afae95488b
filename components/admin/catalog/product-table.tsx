import Link from "next/link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { groundOf } from "@/components/ui/ground";
import { LinkButton } from "@/components/ui/link-button";
import { Picture } from "@/components/ui/picture";
import type { ProductStatus } from "@/lib/catalog/model";
import type { ProductLine } from "@/lib/catalog/queries/desk/products";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

export const STATUS_TONES: Readonly<Record<ProductStatus, BadgeTone>> = { active: "ok", draft: "neutral", archived: "neutral" };

/** Products one a line, with what is written and not shown yet. */
export function ProductTable({ locale, lines }: { locale: string; lines: readonly ProductLine[] }) {
  const t = translator(locale, "desk.products");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      columns={columns(locale)}
      rows={lines}
      rowKey={({ id }) => id}
      empty={
        <Empty title={t("empty")} action={<LinkButton href={paths.admin.newProduct()}>{t("add")}</LinkButton>}>
          {t("emptyLead")}
        </Empty>
      }
    />
  );
}

function columns(locale: string): Column<ProductLine>[] {
  const t = translator(locale, "desk.products");
  return [
    { key: "thing", head: t("thing"), names: true, cell: (line) => <Thing locale={locale} line={line} /> },
    { key: "status", head: t("status"), cell: (line) => <Badge tone={STATUS_TONES[line.status]}>{t(`statuses.${line.status}`)}</Badge> },
    { key: "draft", head: t("draft"), cell: (line) => <Draft locale={locale} line={line} /> },
    { key: "type", head: t("type"), cell: ({ typeName }) => pick(typeName, locale) },
    {
      key: "collections",
      head: t("collections"),
      cell: ({ collections }) => collections.map((name) => pick(name, locale)).join(", ") || t("nowhere"),
    },
    { key: "variants", head: t("variants"), number: true, cell: ({ variants }) => variants },
    {
      key: "touched",
      head: t("touched"),
      cell: ({ updatedAt }) => (
        <span className="whitespace-nowrap font-mono text-xs">{formatInstant(updatedAt, locale, store.contact.timeZone)}</span>
      ),
    },
  ];
}

function Thing({ locale, line }: { locale: string; line: ProductLine }) {
  return (
    <span className="flex items-start gap-3">
      {line.picture && (
        <Picture src={line.picture} ground={groundOf(line.tile)} alt="" sizes="40px" formats={["webp"]} className="w-10 flex-none" />
      )}
      <span className="min-w-0">
        <Link href={paths.admin.product(line.id)} prefetch={false} className="link font-semibold">
          {pick(line.name, locale)}
        </Link>
        <span className="block text-muted">{line.brand}</span>
        <span className="block wrap-anywhere font-mono text-muted text-xs">{line.handle}</span>
      </span>
    </span>
  );
}

function Draft({ locale, line: { draft, publishAt } }: { locale: string; line: ProductLine }) {
  const t = translator(locale, "desk.products");
  if (draft === "scheduled" && publishAt)
    return <Badge tone="info">{t("scheduled", { at: formatInstant(publishAt, locale, store.contact.timeZone) })}</Badge>;
  return draft ? <Badge tone="warn">{t("open")}</Badge> : t("none");
}
