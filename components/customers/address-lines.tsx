import type { SavedAddress } from "@/lib/customers/model";
import { countryName } from "@/lib/i18n/formats";

type Shown = Omit<SavedAddress, "id" | "isDefault" | "phone">;

/** Countries that write the town before the code. */
export const TOWN_FIRST = ["GB", "IE", "US"];

/** An address as it stands on a parcel in its country. */
export function AddressLines({ address, locale }: { address: Shown; locale: string }) {
  const postcode = address.postcode.replaceAll(" ", "\u00a0");
  const town = TOWN_FIRST.includes(address.country)
    ? [address.city, address.region, postcode].filter(Boolean).join(address.country === "US" ? " " : ", ")
    : `${postcode} ${address.city}`;
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
