import type { SavedAddress } from "@/lib/customers/model";
import { countryName } from "@/lib/i18n/formats";
import { townLine } from "@/lib/kernel/addresses";

type Shown = Omit<SavedAddress, "id" | "isDefault" | "phone">;

/** An address as it stands on a parcel in its country. */
export function AddressLines({ address, locale }: { address: Shown; locale: string }) {
  const town = townLine({ ...address, postcode: address.postcode.replaceAll(" ", "\u00a0") });
  const lines = [address.name, address.company, address.line1, address.line2, town, countryName(address.country, locale)];
  return (
    <address className="not-italic">
      {lines.filter(Boolean).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  );
}
