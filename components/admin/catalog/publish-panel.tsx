import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { callDraftBack, carryDraftOn, discardDraft, publish } from "@/lib/catalog/actions";
import type { StaffDraft, StaffProduct } from "@/lib/catalog/queries/desk/product";
import { formatInstant } from "@/lib/i18n/formats";
import { problemText, translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { store } from "@/store.config";
import { SaveBar } from "./save-bar";

type Given = { readonly product: StaffProduct; readonly staff: Pick<Staff, "roles" | "locale">; readonly now: Date };

/** What can be done with the open draft: show it now or on a day, take it back, lay it away; or carry it on after another's publishing. */
export function PublishPanel({ product, staff, now }: Given) {
  const t = translator(staff.locale, "desk.publish");
  const { draft } = product;
  if (!draft) return <p className="max-w-text">{t("nothing")}</p>;
  if (draft.outdated) return <Outdated product={product} staff={staff} outdated={draft.outdated} />;
  return (
    <div className="flex flex-col gap-8">
      {draft.held && (
        <Notice
          tone="refused"
          live={false}
          title={t("held", { at: formatInstant(new Date(draft.held.at), staff.locale, store.contact.timeZone) })}
        >
          {problemText(staff.locale, "catalog", { code: draft.held.code, params: { count: product.issues.length } })}
        </Notice>
      )}
      {draft.state === "scheduled" ? (
        <Waiting product={product} staff={staff} />
      ) : (
        <PublishForm product={product} staff={staff} now={now} draft={draft} />
      )}
      <ActionForm id="discard" action={discardDraft} labels={formLabels(staff.locale)} hidden={{ productId: product.id }}>
        <p className="max-w-text text-muted text-sm">{t("discardHint")}</p>
        <SaveBar staff={staff} look="danger" busy={t("discarding")}>
          {t("discard")}
        </SaveBar>
      </ActionForm>
    </div>
  );
}

function PublishForm({ product, staff, now, draft }: Given & { draft: StaffDraft }) {
  const t = translator(staff.locale, "desk.publish");
  const hidden = { productId: product.id, revisionId: draft.id, seenAt: draft.updatedAt.toISOString() };
  return (
    <ActionForm id="publish" action={publish} labels={formLabels(staff.locale)} hidden={hidden}>
      {product.issues.length > 0 && (
        <Notice tone="warn" live={false}>
          {t("notYet", { count: product.issues.length })}
        </Notice>
      )}
      <RadioGroup
        legend={t("when")}
        name="when"
        required
        defaultValue="now"
        choices={[
          { value: "now", label: t("now"), hint: t("nowHint") },
          { value: "later", label: t("later"), hint: t("laterHint", { place: store.contact.timeZone.split("/")[1] ?? "" }) },
        ]}
      />
      <Field
        label={t("publishAt")}
        name="publishAt"
        type="datetime-local"
        width="half"
        hint={t("clock", { now: formatInstant(now, staff.locale, store.contact.timeZone) })}
      />
      <Field label={t("note")} name="note" maxLength={200} hint={t("noteHint")} />
      <SaveBar staff={staff} busy={t("publishing")}>
        {t("publish")}
      </SaveBar>
    </ActionForm>
  );
}

function Waiting({ product, staff }: Pick<Given, "product" | "staff">) {
  const t = translator(staff.locale, "desk.publish");
  return (
    <ActionForm id="call-back" action={callDraftBack} labels={formLabels(staff.locale)} hidden={{ productId: product.id }}>
      <p className="max-w-text">{t("waiting")}</p>
      <SaveBar staff={staff} look="plain" busy={t("callingBack")}>
        {t("callBack")}
      </SaveBar>
    </ActionForm>
  );
}

function Outdated({ product, staff, outdated }: Pick<Given, "product" | "staff"> & { outdated: NonNullable<StaffDraft["outdated"]> }) {
  const t = translator(staff.locale, "desk.publish");
  const hidden = { productId: product.id };
  return (
    <Notice
      tone="warn"
      live={false}
      title={t("outdated", { by: outdated.by, at: formatInstant(outdated.at, staff.locale, store.contact.timeZone) })}
    >
      <div className="flex flex-col gap-4">
        <p>{t("outdatedHint")}</p>
        <div className="flex flex-wrap gap-3">
          <ActionForm id="carry-on" action={carryDraftOn} labels={formLabels(staff.locale)} hidden={hidden}>
            <SaveBar staff={staff} look="plain" busy={t("carryingOn")}>
              {t("carryOn")}
            </SaveBar>
          </ActionForm>
          <ActionForm id="take-theirs" action={discardDraft} labels={formLabels(staff.locale)} hidden={hidden}>
            <SaveBar staff={staff} look="plain" busy={t("discarding")}>
              {t("takeTheirs")}
            </SaveBar>
          </ActionForm>
        </div>
      </div>
    </Notice>
  );
}
