import { Section } from "@/components/ui/section";
import { ENDED, type Parcel } from "@/lib/delivery/model";
import { NumberForm } from "./number-form";
import { ScanForm } from "./scan-form";

type Props = { parcel: Parcel; locale: string; titles: { number: string; scan: string } };

/** What staff write down of a parcel no carrier tells us about: its number until somebody scanned it, then where it is. */
export function ByHand({ parcel, locale, titles }: Props) {
  return (
    <>
      {!parcel.lastPhysicalScanAt && (
        <Section title={titles.number}>
          <NumberForm parcel={parcel} locale={locale} />
        </Section>
      )}
      {parcel.trackingCode && !ENDED.includes(parcel.state) && (
        <Section title={titles.scan}>
          <ScanForm key={parcel.scans.length} shipmentId={parcel.id} locale={locale} />
        </Section>
      )}
    </>
  );
}
