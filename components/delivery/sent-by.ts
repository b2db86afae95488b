import type { Parcel } from "@/lib/delivery/model";

/** Carrier and service in words; of a parcel sent by hand only who drives it. */
export function sentBy({ carrier, service, via }: Pick<Parcel, "carrier" | "service" | "via">, t: (key: string) => string): string {
  const name = via ?? t(`carrier.${carrier}`);
  return service === carrier ? name : `${name}, ${t(`service.${service}`)}`;
}
