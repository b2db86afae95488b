import Link from "next/link";
import { typedNumber } from "@/components/admin/catalog/typed";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { shipWork } from "@/lib/delivery/actions";
import type { PackView } from "@/lib/delivery/model/staff";
import { type Share, shareOut } from "@/lib/delivery/rules/share-out";
import { MOST_PARCELS } from "@/lib/delivery/schema";
import { type Translate, translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

/** Parcels for what is in none yet: how many, what goes into which, what each weighs. */
export function ShipForm({ work, count, locale }: { work: PackView; count: number; locale: string }) {
  const t = translator(locale, "delivery.staff");
  const units = work.left.reduce((sum, { quantity }) => sum + quantity, 0);
  const shares = shareOut(work.left, count);
  return (
    <>
      <p className="max-w-text">{t("shipLead", { left: units })}</p>
      {units > 1 && <HowMany work={work} count={count} most={Math.min(units, MOST_PARCELS)} t={t} />}
      <ActionForm key={`${count}/${units}`} action={shipWork} labels={formLabels(locale)} hidden={{ fulfillmentId: work.id }} id="ship">
        {shares.map((share) => (
          <ParcelFields key={share.n} of={shares.length} share={share} work={work} locale={locale} />
        ))}
        <Select
          label={t("service")}
          name="service"
          required
          defaultValue={work.service}
          options={work.services.map((service) => ({ value: service, label: translator(locale, "delivery.service")(service) }))}
        />
        <div>
          <SubmitButton busy={t("shipping")}>{t("shipAct", { count })}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

function HowMany({ work, count, most, t }: { work: PackView; count: number; most: number; t: Translate }) {
  return (
    <nav aria-label={t("howMany")} className="flex flex-wrap items-center gap-2">
      <span className="font-semibold text-sm">{t("howMany")}</span>
      {Array.from({ length: most }, (_, index) => index + 1).map((n) => (
        <Link
          key={n}
          href={paths.admin.pack(work.id, { parcels: n })}
          prefetch={false}
          aria-current={n === count ? "true" : undefined}
          className="button button-plain min-h-11 min-w-11 px-3 font-mono aria-[current=true]:bg-ink aria-[current=true]:text-paper"
        >
          {n}
        </Link>
      ))}
    </nav>
  );
}

function ParcelFields({ of, share, work, locale }: { of: number; share: Share; work: PackView; locale: string }) {
  const t = translator(locale, "delivery.staff");
  const { n } = share;
  return (
    <fieldset className="flex flex-col gap-4 rounded-card border border-control bg-card p-4">
      <legend className="px-2 font-semibold">{t("parcelN", { n })}</legend>
      {work.left.map((line) => {
        const units = share.units.get(line.lineId) ?? 0;
        const name = `units.${n}.${line.lineId}`;
        if (of === 1 && line.quantity === 1) return <OneUnit key={name} name={name} title={line.title} />;
        return (
          <Field
            key={name}
            name={name}
            label={t("unitsOf", { title: [line.title, line.options].filter(Boolean).join(", "), left: line.quantity })}
            type="number"
            inputMode="numeric"
            min={0}
            max={line.quantity}
            width="code"
            required
            defaultValue={String(units)}
          />
        );
      })}
      <Field
        name={`weight.${n}`}
        label={t("weight")}
        hint={t("weightHint")}
        inputMode="decimal"
        width="code"
        required
        defaultValue={typedNumber(share.grams / 1_000, locale)}
      />
    </fieldset>
  );
}

/** Nothing to decide: the one thing goes into the one parcel. */
function OneUnit({ name, title }: { name: string; title: string }) {
  return (
    <p>
      <input type="hidden" name={name} value="1" />
      <span className="font-mono">1 ×</span> {title}
    </p>
  );
}
