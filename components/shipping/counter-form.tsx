import { typedAmount } from "@/components/admin/catalog/typed";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { countryName } from "@/lib/i18n/formats";
import { placeOfZone } from "@/lib/i18n/places";
import { type Translate, translator } from "@/lib/i18n/translator";
import { dateTimeFormat } from "@/lib/kernel/intl";
import { CURRENCIES } from "@/lib/kernel/money";
import { saveCounter } from "@/lib/shipping/actions";
import type { StaffCounter } from "@/lib/shipping/queries/counters-desk";
import { COUNTER_COUNTRIES, COUNTER_ZONES, WEEKDAYS } from "@/lib/shipping/schema";
import { MARKETS, store } from "@/store.config";

type Props = { readonly counter: StaffCounter | null; readonly locale: string };
type Part = Props & { readonly t: Translate };

/** A counter of ours: what it is called, where it is, when it is open, for whom and how long things wait there. */
export function CounterForm({ counter, locale }: Props) {
  const t = translator(locale, "shipping.counters");
  const hidden = counter && { counterId: counter.id, version: String(counter.version) };
  return (
    <ActionForm
      id="counter"
      action={saveCounter}
      labels={formLabels(locale)}
      {...(hidden && { hidden })}
      className="flex max-w-3xl flex-col gap-8"
    >
      <Words counter={counter} locale={locale} t={t} />
      <Place counter={counter} locale={locale} t={t} />
      <Hours counter={counter} locale={locale} t={t} />
      <Terms counter={counter} locale={locale} t={t} />
      <div>
        <SubmitButton busy={t("saving")}>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Words({ counter, t }: Part) {
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
      <Field label={t("nameEn")} name="nameEn" required maxLength={60} defaultValue={counter?.name.en} />
      <Field label={t("nameDe")} name="nameDe" required maxLength={60} defaultValue={counter?.name.de} />
      <TextArea label={t("noteEn")} name="noteEn" hint={t("noteHint")} rows={2} maxLength={300} defaultValue={counter?.note.en} />
      <TextArea label={t("noteDe")} name="noteDe" hint={t("noteHint")} rows={2} maxLength={300} defaultValue={counter?.note.de} />
    </div>
  );
}

function Place({ counter, locale, t }: Part) {
  const address = counter?.address ?? store.legal.address;
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-2 font-semibold">{t("address")}</legend>
      <Field label={t("line1")} name="line1" required defaultValue={address.line1} />
      <Field label={t("line2")} name="line2" defaultValue={counter?.address.line2 ?? ""} />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Field label={t("postcode")} name="postcode" required defaultValue={address.postcode} />
        <Field label={t("city")} name="city" required defaultValue={address.city} />
        <Select
          label={t("country")}
          name="country"
          required
          defaultValue={address.country}
          options={COUNTER_COUNTRIES.map((country) => ({ value: country, label: countryName(country, locale) }))}
        />
        <Select
          label={t("timeZone")}
          name="timeZone"
          required
          defaultValue={counter?.timeZone ?? store.warehouse.timeZone}
          options={COUNTER_ZONES.map((zone) => ({ value: zone, label: placeOfZone(zone) }))}
        />
      </div>
    </fieldset>
  );
}

/** 2026-11-23 was a Monday. */
const dayName = (weekday: number, locale: string): string =>
  dateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2026, 10, 22 + weekday)));

function Hours({ counter, locale, t }: Part) {
  const typed = (weekday: number) =>
    (counter?.hours ?? [])
      .filter(({ weekdays }) => weekdays.includes(weekday))
      .map(({ from, to }) => `${from}–${to}`)
      .sort()
      .join(", ");
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-2 font-semibold">{t("hours")}</legend>
      <p className="max-w-text text-muted text-sm">{t("hoursHint")}</p>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {WEEKDAYS.map((weekday) => (
          <Field key={weekday} label={dayName(weekday, locale)} name={`hours.${weekday}`} defaultValue={typed(weekday)} />
        ))}
      </div>
    </fieldset>
  );
}

function Terms({ counter, locale, t }: Part) {
  return (
    <>
      <fieldset className="flex flex-col">
        <legend className="mb-2 font-semibold">{t("markets")}</legend>
        <p className="max-w-text text-muted text-sm">{t("marketsHint")}</p>
        <div className="grid sm:grid-cols-2 lg:grid-cols-3">
          {MARKETS.map((market) => (
            <Checkbox
              key={market}
              name={`market.${market}`}
              label={countryName(store.markets[market].country, locale)}
              defaultChecked={counter ? counter.markets.includes(market) : store.markets[market].country === store.warehouse.country}
            />
          ))}
        </div>
      </fieldset>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        {CURRENCIES.map((currency) => (
          <Field
            key={currency}
            label={t("price", { currency })}
            name={`price.${currency}`}
            inputMode="decimal"
            defaultValue={typedAmount(counter?.prices[currency] ?? 0, locale)}
          />
        ))}
      </div>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Field
          label={t("handlingDays")}
          hint={t("handlingDaysHint")}
          name="handlingDays"
          inputMode="numeric"
          required
          width="code"
          defaultValue={String(counter?.handlingDays ?? 0)}
        />
        <Field
          label={t("keptDays")}
          hint={t("keptDaysHint")}
          name="keptDays"
          inputMode="numeric"
          required
          width="code"
          defaultValue={String(counter?.keptDays ?? 10)}
        />
      </div>
    </>
  );
}
