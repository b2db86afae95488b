import type { ProductStatus } from "../../../catalog/model.ts";
import type { Change } from "../../../catalog/rules/desk/changes.ts";
import type { ProductContent } from "../../../catalog/rules/desk/sections.ts";
import type { Money } from "../../../kernel/money.ts";
import type { CsvProblem } from "./read.ts";

export type KnownProduct = {
  readonly id: string;
  readonly handle: string;
  readonly status: ProductStatus;
  readonly version: number;
  /** What it says: in the shop, or in its draft while it was never shown. */
  readonly content: ProductContent;
  /** Ids. */
  readonly collections: readonly string[];
  /** In force, minor units, by SKU and list. */
  readonly prices: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

export type PlannedPrice = { readonly sku: string; readonly priceList: string; readonly amount: Money };
export type PlannedProduct = {
  readonly handle: string;
  readonly known: KnownProduct | null;
  readonly content: ProductContent;
  readonly changes: readonly Change[];
  /** Ids of collections; null: as they are. */
  readonly collections: readonly string[] | null;
  readonly prices: readonly PlannedPrice[];
  /** Left to be filled in by hand before it can be shown. */
  readonly missing: number;
};

/** What a file would do, or all that keeps it from being done. */
export type ImportPlan = {
  readonly rows: number;
  readonly problems: readonly CsvProblem[];
  /** What the file names and this shop has not: it is left out, and the rest comes in. */
  readonly remarks: readonly CsvProblem[];
  readonly products: readonly PlannedProduct[];
};
