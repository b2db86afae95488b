import { Price } from "@/components/ui/price";
import { ServiceTile, Tile, TileSheet } from "@/components/ui/tile";
import { money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import type { SampleWords } from "./words";

const picture = { src: "/pictures/gooseneck-kettle/front-brick", alt: "" };
const turned = { src: "/pictures/gooseneck-kettle/side-brick", alt: "", formats: ["webp"] as const };
const SPANS = [2, 1, 2] as const;

export function Tiles({ words, locale }: { words: SampleWords; locale: string }) {
  const price = <Price value={money(8_900, "EUR")} locale={locale} className="font-bold" />;
  const href = paths(locale).product("gooseneck-kettle");
  return (
    <TileSheet>
      <Tile href={href} ground="clay" picture={picture} turned={turned} name={words.kettle} fact={words.fact} price={price} />
      <Tile href={href} ground="sage" picture={null} name={words.long} fact={words.fact} price={price} note={words.soldOut} />
      <ServiceTile href={paths(locale).help()} ground="ochre" title={words.hero} spans={SPANS}>
        {words.small}
      </ServiceTile>
    </TileSheet>
  );
}
