"use client";
import { type ComponentType, useEffect, useState } from "react";

export type OwnVerdictProps = { readonly address: string };

/** The visitor's own verdict, on a page that any cache may keep: fetched with what draws it, once the page has settled. */
export function OwnVerdict(props: OwnVerdictProps) {
  const [Line, setLine] = useState<ComponentType<OwnVerdictProps> | null>(null);
  useEffect(() => {
    let here = true;
    import("./own-verdict-line").then(
      ({ OwnVerdictLine }) => here && setLine(() => OwnVerdictLine),
      () => undefined, // offline: the page is whole without it
    );
    return () => {
      here = false;
    };
  }, []);
  return Line && <Line {...props} />;
}
