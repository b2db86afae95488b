import { AddressFields } from "@/components/checkout/address-fields";
import { addressWords, countryWords } from "@/components/checkout/country-words";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDay, formatDayRange } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { changeMyAddress, changeMyDeliveryDay, changeMySafePlace } from "@/lib/orders/actions";
import type { OrderView } from "@/lib/orders/rules/view";
import type { DeliveryWindow } from "@/lib/shipping/model";
import type { Sending } from "@/lib/shipping/rules/sending";

type Props = { readonly order: OrderView; readonly locale: string };

/** Another address in the same country, with the days it would come on said before. */
export function ChangeAddressForm({ order, locale, window, moves }: Props & { window: DeliveryWindow; moves: boolean }) {
  const t = translator(locale, "orders.change.address");
  const { country } = order.shippingAddress;
  return (
    <>
      <Notice tone={moves ? "warn" : "info"} live={false}>
        {t(moves ? "moves" : "stays", { window: formatDayRange(window.from, window.to, locale) })}
        {order.deliveryWish.pickupPoint && ` ${t("pointGoes")}`}
      </Notice>
      <ActionForm id="address" action={changeMyAddress} labels={formLabels(locale)} hidden={{ orderId: order.id, shownTo: window.to }}>
        <Field label={t("name")} name="name" autoComplete="shipping name" required defaultValue={order.shippingAddress.name} />
        <AddressFields
          countries={countryWords(locale).filter((each) => each.country === country)}
          words={addressWords(locale)}
          given={order.shippingAddress}
        />
        <div>
          <SubmitButton busy={t("busy")}>{t("act")}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

/** Where it may be left when nobody opens; emptied, it is left nowhere. */
export function ChangeSafePlaceForm({ order, locale }: Props) {
  const t = translator(locale, "orders.change.safe_place");
  return (
    <ActionForm id="safe-place" action={changeMySafePlace} labels={formLabels(locale)} hidden={{ orderId: order.id }}>
      <Field
        label={t("place")}
        name="place"
        hint={t("hint")}
        autoComplete="off"
        maxLength={80}
        defaultValue={order.deliveryWish.safePlace}
      />
      <p className="max-w-text text-sm">{t("risk")}</p>
      <div>
        <SubmitButton busy={t("busy")}>{t("act")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The days on which it can come, each with the window that is promised then. */
export function ChangeDayForm({ order, locale, days, promised }: Props & { days: readonly Sending[]; promised: DeliveryWindow }) {
  const t = translator(locale, "orders.change.delivery_day");
  const isPromised = ({ window }: Sending) => window.from === promised.from && window.to === promised.to;
  const now = days.find(isPromised);
  return (
    <ActionForm id="day" action={changeMyDeliveryDay} labels={formLabels(locale)} hidden={{ orderId: order.id }}>
      <RadioGroup
        legend={t("legend")}
        name="day"
        required
        defaultValue={now && choiceOf(now)}
        choices={days.map((sending) => ({
          value: choiceOf(sending),
          label: formatDayRange(sending.window.from, sending.window.to, locale),
          hint: isPromised(sending) ? t("now") : t("leaves", { day: formatDay(sending.dispatchOn, locale) }),
        }))}
      />
      <div>
        <SubmitButton busy={t("busy")}>{t("act")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

const choiceOf = ({ window }: Sending): string => `${window.from}/${window.to}`;
