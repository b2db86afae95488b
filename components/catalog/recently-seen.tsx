"use client";
import { type ComponentType, useEffect, useState } from "react";
import type { SeenProps } from "./seen-things";

/** Fetches what draws the shelf only once the page has settled, so that it weighs nothing before. */
export function RecentlySeen(props: SeenProps) {
  const [Shelf, setShelf] = useState<ComponentType<SeenProps> | null>(null);
  useEffect(() => {
    let here = true;
    import("./seen-things").then(
      ({ SeenThings }) => here && setShelf(() => SeenThings),
      () => undefined, // offline: the page is whole without it
    );
    return () => {
      here = false;
    };
  }, []);
  return Shelf && <Shelf {...props} />;
}
