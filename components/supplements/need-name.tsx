import Link from "next/link";
import { paths } from "@/lib/platform/paths";
import type { NeedLine } from "@/lib/supplements/rules/need-list";

/** Where what is offered is called as what is needed, its name is said once, and leads there. */
export function NeedName({ line, locale }: { line: NeedLine; locale: string }) {
  const offer = line.state !== "filled" && line.offers.find(({ name }) => name === line.name);
  if (!offer) return line.name;
  return (
    <Link href={paths(locale).product(offer.handle, { variant: offer.sku })} prefetch={false} className="link">
      {line.name}
    </Link>
  );
}
