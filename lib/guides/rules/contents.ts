import type { BoxItem, ProductPart } from "../../catalog/model.ts";
import type { Localized } from "../../kernel/localized.ts";
import type { GuideDocument, GuidePicture } from "../schema/document.ts";

/** One thing to tick when the box is opened. `sku`: the part that is sent when it is missing. */
export type BoxContent = {
  readonly item: string;
  readonly name: Localized;
  readonly quantity: number;
  readonly sku: string | null;
  readonly picture: GuidePicture | null;
};

/** How a guide calls an item of a product's box: "Screw for the foot" is `screw-for-the-foot`. */
export const itemKey = (name: Localized): string =>
  name.en
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)
    .replace(/-$/, "");

type Thing = { readonly box: readonly BoxItem[]; readonly parts: readonly ProductPart[] };

/** What should be in the box, each with the part that is sent for it (named by the guide, or a part of the same name): the product's own list, with what the guide adds to an item of it, then what only the guide names. */
export function contentsOf({ contents }: Pick<GuideDocument, "contents">, { box, parts }: Thing): BoxContent[] {
  const keyOf = (entry: GuideDocument["contents"][number]) => parts.find(({ key }) => key === entry.part)?.sku ?? null;
  const added = new Map(contents.map((entry) => [entry.item, entry]));
  const own = box.map(({ name, quantity }) => {
    const item = itemKey(name);
    const more = added.get(item);
    const named = parts.find((part) => part.name.en === name.en)?.sku ?? null;
    return { item, name, quantity, sku: more?.sku ?? (more && keyOf(more)) ?? named, picture: more?.picture ?? null };
  });
  const known = new Set(own.map(({ item }) => item));
  const others = contents.flatMap((entry) =>
    known.has(entry.item) || !entry.name
      ? []
      : [
          {
            item: entry.item,
            name: entry.name,
            quantity: entry.quantity ?? 1,
            sku: entry.sku ?? keyOf(entry),
            picture: entry.picture ?? null,
          },
        ],
  );
  return [...own, ...others];
}
