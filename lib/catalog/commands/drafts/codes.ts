import type { Tx } from "../../../platform/db/pool.ts";
import type { Issue } from "../../rules/desk/judge.ts";
import type { ProductContent } from "../../rules/desk/sections.ts";

type Given = {
  readonly product: { readonly id: string };
  readonly content: ProductContent;
  readonly rows: Readonly<Record<string, readonly number[]>>;
};

/** Stock codes and GTINs that already name something else in the shop. */
export async function codesTaken(tx: Tx, { product, content, rows }: Given): Promise<Issue[]> {
  const skus = [...content.variants, ...content.parts].map(({ sku }) => sku);
  const gtins = content.variants.flatMap(({ gtin }) => gtin ?? []);
  const taken = await tx.many<{ sku: string; gtin: string | null; handle: string; own: boolean; part: boolean | null }>`
    SELECT v.sku, v.gtin, p.handle, p.id = ${product.id} AS own, p.part_of = ${product.id} AS part FROM variant v JOIN product p ON p.id = v.product_id
    WHERE v.sku = ANY(${skus}::text[]) OR v.gtin = ANY(${gtins}::text[])`;
  const parts = content.parts.flatMap(({ sku }, index) => {
    const other = taken.find((each) => !each.part && each.sku === sku);
    return other
      ? [
          {
            code: "sku_taken",
            field: `parts.${rows.parts?.[index] ?? index}.sku`,
            section: "owning" as const,
            params: { handle: other.handle },
          },
        ]
      : [];
  });
  const variants = content.variants.flatMap(({ sku, gtin }, index) => {
    const at = `variants.${rows.variants?.[index] ?? index}`;
    const bySku = taken.find((each) => !each.own && each.sku === sku);
    const byGtin = taken.find((each) => gtin !== null && each.gtin === gtin && each.sku !== sku && !(each.own && skus.includes(each.sku)));
    return [
      ...(bySku ? [{ code: "sku_taken", field: `${at}.sku`, section: "variants" as const, params: { handle: bySku.handle } }] : []),
      ...(byGtin ? [{ code: "gtin_taken", field: `${at}.gtin`, section: "variants" as const, params: { handle: byGtin.handle } }] : []),
    ];
  });
  return [...variants, ...parts];
}
