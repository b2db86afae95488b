import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { restoreRevision } from "@/lib/catalog/actions";
import { fieldLabel } from "@/lib/catalog/copy";
import type { RevisionLine } from "@/lib/catalog/queries/desk/history";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import type { Change } from "@/lib/catalog/rules/desk/changes";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { SaveBar } from "./save-bar";

type Given = { readonly product: StaffProduct; readonly staff: Pick<Staff, "roles" | "locale"> };

const TONES: Readonly<Record<RevisionLine["state"], BadgeTone>> = {
  draft: "warn",
  scheduled: "info",
  published: "ok",
  discarded: "neutral",
};
const SHOWN = 12;

/** What a product has said over time, with who, when and what changed; any of it can be fetched back into a draft. */
export function HistoryList({ revisions, ...given }: Given & { revisions: readonly RevisionLine[] }) {
  const t = translator(given.staff.locale, "desk.history");
  if (revisions.length === 0) return <Empty title={t("empty")}>{t("emptyLead")}</Empty>;
  return (
    <ol className="flex max-w-5xl flex-col">
      {revisions.map((revision) => (
        <Revision key={revision.id} revision={revision} {...given} />
      ))}
    </ol>
  );
}

function Revision({ revision, product, staff }: Given & { revision: RevisionLine }) {
  const t = translator(staff.locale, "desk.history");
  const at = formatInstant(revision.publishedAt ?? revision.updatedAt, staff.locale, store.contact.timeZone);
  const isOpen = revision.state === "draft" || revision.state === "scheduled";
  return (
    <li className="flex flex-col gap-3 border-line border-b py-4">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="font-semibold">{t("number", { number: revision.number })}</span>
        <Badge tone={TONES[revision.state]}>{t(`states.${revision.state}`)}</Badge>
        <span className="font-mono text-muted text-xs">
          {revision.by.startsWith("system:") ? t("beginning", { at }) : t("by", { by: revision.by, at })}
        </span>
      </p>
      {revision.note && <p className="max-w-text">{revision.note}</p>}
      <Changes changes={revision.changes} product={product} locale={staff.locale} />
      <div className="flex flex-wrap items-start gap-3">
        <LinkButton href={paths(staff.locale.startsWith("de") ? "de-DE" : "en-IE").preview(revision.id)}>{t("look")}</LinkButton>
        {!isOpen && (
          <ActionForm
            id={`restore-${revision.number}`}
            action={restoreRevision}
            labels={formLabels(staff.locale)}
            hidden={{ productId: product.id, number: revision.number }}
          >
            <SaveBar staff={staff} look="plain" busy={t("restoring")}>
              {t("restore")}
            </SaveBar>
          </ActionForm>
        )}
      </div>
    </li>
  );
}

function Changes({ changes, product, locale }: { changes: readonly Change[]; product: StaffProduct; locale: string }) {
  const t = translator(locale, "desk.history");
  if (changes.length === 0) return <p className="text-muted text-sm">{t("noChange")}</p>;
  return (
    <details>
      <summary className="cursor-pointer text-sm underline">{t("changes", { count: changes.length })}</summary>
      <dl className="flex flex-col gap-2 pt-3 text-sm">
        {changes.slice(0, SHOWN).map(({ path, from, to }) => (
          <div key={path} className="grid gap-x-4 md:grid-cols-[1fr_2fr]">
            <dt className="text-muted">{fieldLabel(path, { locale, definitions: product.definitions })}</dt>
            <dd className="min-w-0 break-words">
              <del className="block text-muted">{from ?? t("nothing")}</del>
              <ins className="block no-underline">{to ?? t("nothing")}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {changes.length > SHOWN && <p className="pt-2 text-muted text-sm">{t("more", { count: changes.length - SHOWN })}</p>}
    </details>
  );
}
