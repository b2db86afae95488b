import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { Unmarked } from "@/components/ui/unmarked";
import { addCollection, editCollection } from "@/lib/catalog/actions";
import type { StaffCollection, Standing } from "@/lib/catalog/queries/desk/collections";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { pick } from "@/lib/kernel/localized";
import { SaveBar } from "./save-bar";

type By = { readonly staff: Pick<Staff, "roles" | "locale"> };

export function NewCollectionForm({ staff, position }: By & { position: number }) {
  const t = translator(staff.locale, "desk.collections");
  return (
    <ActionForm id="add-collection" action={addCollection} labels={formLabels(staff.locale)} className="flex max-w-5xl flex-col gap-6">
      <Words collection={{ position }} locale={staff.locale} />
      <SaveBar staff={staff} busy={t("saving")}>
        {t("addOne")}
      </SaveBar>
    </ActionForm>
  );
}

export function CollectionForm({ collection, staff }: By & { collection: StaffCollection }) {
  const t = translator(staff.locale, "desk.collections");
  return (
    <ActionForm
      id="collection"
      action={editCollection}
      labels={formLabels(staff.locale)}
      hidden={{ collectionId: collection.id, version: collection.version }}
      className="flex flex-col gap-8"
    >
      <Words collection={collection} locale={staff.locale} />
      <Section title={t("order")}>
        <p className="max-w-text text-muted">{t("orderHint")}</p>
        <div className="flex flex-col">
          <Unmarked>
            {collection.standing.map((each) => (
              <Place key={each.id} standing={each} locale={staff.locale} />
            ))}
          </Unmarked>
        </div>
      </Section>
      <SaveBar staff={staff} busy={t("saving")}>
        {t("save")}
      </SaveBar>
    </ActionForm>
  );
}

function Words({ collection, locale }: { collection: Partial<StaffCollection>; locale: string }) {
  const t = translator(locale, "desk.collections");
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
      <Field label={t("nameEn")} name="nameEn" required defaultValue={collection.name?.en ?? ""} />
      <Field label={t("nameDe")} name="nameDe" required defaultValue={collection.name?.de ?? ""} />
      <TextArea label={t("descriptionEn")} name="descriptionEn" required rows={3} defaultValue={collection.description?.en ?? ""} />
      <TextArea label={t("descriptionDe")} name="descriptionDe" required rows={3} defaultValue={collection.description?.de ?? ""} />
      <Field label={t("handle")} name="handle" required spellCheck={false} hint={t("handleHint")} defaultValue={collection.handle ?? ""} />
      <Field
        label={t("position")}
        name="position"
        required
        inputMode="numeric"
        width="code"
        defaultValue={String(collection.position ?? "")}
      />
    </div>
  );
}

function Place({ standing, locale }: { standing: Standing; locale: string }) {
  const t = translator(locale, "desk.collections");
  const name = pick(standing.name, locale);
  return (
    <div className="placed border-line border-b py-2">
      <Field
        label={t("place", { name })}
        name={`place.${standing.id}`}
        inputMode="numeric"
        hint={standing.handle}
        defaultValue={standing.place === null ? "" : String(standing.place)}
      />
    </div>
  );
}
