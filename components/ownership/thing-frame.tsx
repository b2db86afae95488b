import type { ReactNode } from "react";
import { groundOf } from "@/components/ui/ground";
import { PageHead } from "@/components/ui/page-head";
import { Picture } from "@/components/ui/picture";
import type { VariantFacts } from "@/lib/catalog/model";

type Props = {
  readonly title: string;
  readonly lead: string;
  /** "No. K7QX4-M2PWT", as it is written. */
  readonly number: string;
  readonly variant: VariantFacts;
  readonly children: ReactNode;
};

/** The page of one thing: its head, how it looks, and beside that what is to be said of it. */
export function ThingFrame({ title, lead, number, variant, children }: Props) {
  return (
    <>
      <PageHead title={title} lead={lead} aside={<p className="font-mono text-sm">{number}</p>} />
      <div className="grid gap-12 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <div>
          {variant.picture && (
            <Picture
              src={variant.picture.src}
              ground={groundOf(variant.picture.tile)}
              alt=""
              sizes="(min-width: 48rem) 33vw, 100vw"
              first
            />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-12">{children}</div>
      </div>
    </>
  );
}
