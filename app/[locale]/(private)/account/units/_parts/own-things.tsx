import { ThingTile } from "@/components/ownership/thing-tile";
import { dueOf } from "@/components/supplements/refill-words";
import { findVariants } from "@/lib/catalog/queries/variants";
import type { ThingHead } from "@/lib/ownership/model";
import { shopNow } from "@/lib/platform/clock";
import { listDueRefills } from "@/lib/supplements/queries/refills";

type Props = { readonly things: readonly ThingHead[]; readonly customerId: string; readonly locale: string };

/** Somebody's things, each with what is due. */
export async function OwnThings({ things, customerId, locale }: Props) {
  const [variants, due] = await Promise.all([
    findVariants([...new Set(things.map(({ variantId }) => variantId))], locale),
    listDueRefills(customerId, { locale, now: await shopNow() }),
  ]);
  return (
    <ul className="grid gap-x-12 border-line border-b md:grid-cols-2">
      {things.map((thing) => (
        <ThingTile
          key={thing.publicCode}
          thing={thing}
          variant={variants.get(thing.variantId)}
          due={dueOf(due, thing.publicCode, locale)}
          locale={locale}
        />
      ))}
    </ul>
  );
}
