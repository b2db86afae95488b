import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button-look";
import { groundOf } from "@/components/ui/ground";
import { Section } from "@/components/ui/section";
import { Tile, TileSheet } from "@/components/ui/tile";
import { forgetSeen, readSeen, remember, type SeenThing } from "./seen-memory";

export type SeenProps = {
  /** One memory a locale: names and addresses are in its words. */
  readonly shelf: string;
  /** What is looked at now: remembered, and not shown among the others. */
  readonly thing?: SeenThing;
  readonly words: { readonly title: string; readonly hint: string; readonly forget: string };
};

/** What was looked at before this, newest first, as this browser remembers it. */
export function SeenThings({ shelf, thing, words }: SeenProps) {
  const [seen, setSeen] = useState<readonly SeenThing[]>([]);
  useEffect(() => {
    setSeen(readSeen(shelf).filter(({ href }) => href !== thing?.href));
    if (thing) remember(shelf, thing);
  }, [shelf, thing]);
  if (seen.length === 0) return null;
  const forget = () => {
    forgetSeen(shelf);
    setSeen([]);
  };
  return (
    <Section title={words.title} className="pb-18 print:hidden">
      <TileSheet className="sheet-seen">
        {seen.map(({ href, name, brand, ground, picture }) => (
          <Tile
            key={href}
            href={href}
            ground={groundOf(ground)}
            picture={picture === null ? null : { src: picture, alt: "" }}
            name={name}
            fact={brand}
            sizes="(min-width: 48rem) 16vw, 50vw"
          />
        ))}
      </TileSheet>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="text-muted text-sm">{words.hint}</p>
        <button type="button" className={buttonClass("quiet")} onClick={forget}>
          {words.forget}
        </button>
      </div>
    </Section>
  );
}
