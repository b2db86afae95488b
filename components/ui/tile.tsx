import Link from "next/link";
import type { ReactNode } from "react";
import type { Ground } from "./ground";
import { Picture } from "./picture";

export type TilePicture = {
  readonly src: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  readonly formats?: readonly ("avif" | "webp")[];
};

/** The sheet of a catalogue: tiles touch, with 2 px of paper between. */
export function TileSheet({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={`tile-sheet ${className ?? ""}`}>{children}</ul>;
}

/**
 * One thing for sale on its ground, 4:5; a line of the sheet. `turned` is its second side, shown while pointed at.
 * `note` says what cannot be seen: when it is back, that the reader has one.
 */
export function Tile({
  href,
  ground,
  picture,
  turned,
  name,
  price,
  fact,
  note,
  sizes,
  first,
  id,
}: {
  href: string;
  ground: Ground;
  picture: TilePicture | null;
  turned?: TilePicture | null;
  name: string;
  price?: ReactNode;
  fact?: ReactNode;
  note?: ReactNode;
  sizes?: string;
  first?: boolean;
  id?: string;
}) {
  const shown = sizes ?? "(min-width: 64rem) 25vw, (min-width: 48rem) 33vw, 50vw";
  return (
    <li id={id} className={`tile ground-${ground}`}>
      {picture ? <Picture {...picture} ground={ground} sizes={shown} {...(first && { first })} /> : <span className="aspect-4/5" />}
      {turned && <Picture {...turned} ground={ground} alt="" sizes={shown} className="tile-turned" />}
      <div className="tile-label">
        <p className="tile-name">
          <Link href={href} prefetch={false} className="tile-link">
            {name}
          </Link>
        </p>
        {fact && <p className="text-sm leading-snug">{fact}</p>}
        <p className="mt-1 flex flex-col gap-x-3 font-mono text-sm tabular-nums md:flex-row md:flex-wrap md:items-baseline md:justify-between">
          {price}
          {note && <span className="text-xs">{note}</span>}
        </p>
      </div>
    </li>
  );
}

/** Sells nothing: what we do for things after the sale. `spans` is its width in columns on a phone, a tablet and a desk. */
export function ServiceTile({
  href,
  ground,
  title,
  spans: [phone, tablet, desk],
  picture,
  children,
}: {
  href: string;
  ground: Ground;
  title: string;
  spans: readonly [phone: number, tablet: number, desk: number];
  /** Beside the words, drawn on the same ground. */
  picture?: TilePicture | undefined;
  children: ReactNode;
}) {
  return (
    <li className={`tile tile-service ground-${ground} span-${phone} md-span-${tablet} lg-span-${desk}`}>
      <p className="tile-service-title">
        <Link href={href} prefetch={false} className="tile-link">
          {title}
        </Link>
      </p>
      <p className="tile-service-text">{children}</p>
      {picture && <Picture {...picture} ground={ground} sizes="(min-width: 64rem) 25vw, 50vw" className="tile-service-picture" />}
    </li>
  );
}
