import type { VariantFacts } from "@/lib/catalog/model";
import { paths } from "@/lib/platform/paths";

/** Where a variant is shown: its product's page with it chosen, a spare part's row among those of its thing. */
export const placeOf = ({ handle, partOf, sku }: Pick<VariantFacts, "handle" | "partOf" | "sku">, locale: string): string =>
  partOf ? paths(locale).parts(partOf, sku) : paths(locale).product(handle, { variant: sku });
