import type { LocalDate } from "../kernel/days.ts";

export type Availability = { readonly available: number; readonly nextOn: LocalDate | null };

/** How a shelf is spoken of: plenty, a number while it is low, or none and when more comes. */
export type Shelf =
  | { readonly state: "in_stock" }
  | { readonly state: "low"; readonly left: number; readonly nextOn: LocalDate | null }
  | { readonly state: "sold_out"; readonly nextOn: LocalDate | null };
