import { ActButton } from "@/components/customers/act-button";
import { Section } from "@/components/ui/section";
import { declareParcelLost, voidParcel } from "@/lib/delivery/actions";
import { shipment } from "@/lib/delivery/machine";
import type { StaffParcel } from "@/lib/delivery/model/staff";
import { translator } from "@/lib/i18n/translator";
import { eventsFrom } from "@/lib/kernel/machine";

/** What may still be done about a parcel: until the first scan its label is called off, after it the parcel is given up. */
export function ParcelActs({ parcel, locale }: { parcel: StaffParcel; locale: string }) {
  const t = translator(locale, "delivery.staff");
  const hidden = { shipmentId: parcel.id };
  if (!parcel.lastPhysicalScanAt)
    return (
      <ActButton action={voidParcel} locale={locale} hidden={hidden} busy={t("voiding")} look="plain">
        {t("void")}
      </ActButton>
    );
  if (!eventsFrom(shipment, parcel.state, "staff").includes("declared_lost")) return null;
  return (
    <Section title={t("declareLost")}>
      <p className="max-w-text">{t("declareLostLead")}</p>
      <ActButton action={declareParcelLost} locale={locale} hidden={hidden} busy={t("declaring")} look="danger">
        {t("declareLost")}
      </ActButton>
    </Section>
  );
}
