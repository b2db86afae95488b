import { AddressLines } from "@/components/customers/address-lines";
import { Facts } from "@/components/ui/facts";
import { translator } from "@/lib/i18n/translator";
import { townLine } from "@/lib/kernel/addresses";
import { isSameAddress } from "@/lib/orders/rules/change";
import type { OrderView } from "@/lib/orders/rules/view";
import type { CounterPlace } from "@/lib/shipping/model";

/** Where it goes, who is billed, and what the buyer wrote. */
export function OrderAddresses({ order, locale }: { order: OrderView; locale: string }) {
  const t = translator(locale, "orders.address");
  return (
    <Facts
      facts={[
        order.counter
          ? { term: t("counter"), detail: <CounterLines counter={order.counter} /> }
          : { term: t("delivery"), detail: <AddressLines address={order.shippingAddress} locale={locale} /> },
        { term: t("billing"), detail: isAlike(order) ? t("same") : <AddressLines address={order.billingAddress} locale={locale} /> },
        ...(order.note ? [{ term: t("note"), detail: order.note }] : []),
      ]}
    />
  );
}

const isAlike = ({ counter, shippingAddress, billingAddress }: OrderView) => !counter && isSameAddress(shippingAddress, billingAddress);

const CounterLines = ({ counter: { name, address } }: { counter: CounterPlace }) => (
  <>
    {[name, address.line1, address.line2, townLine(address)].filter(Boolean).map((line) => (
      <span key={line} className="block">
        {line}
      </span>
    ))}
  </>
);
