import Link from "next/link";
import { groundOf } from "@/components/ui/ground";
import { Icon } from "@/components/ui/icon";
import { Picture } from "@/components/ui/picture";
import type { VariantFacts } from "@/lib/catalog/model";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import type { ThingHead } from "@/lib/ownership/model";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

type Props = {
  readonly thing: ThingHead;
  readonly variant: VariantFacts | undefined;
  /** What there is to be done about it, in words. */
  readonly due?: readonly string[];
  readonly locale: string;
};

/** One of somebody's things: how it looks, what it is called, since when it is theirs, and what is due. */
export function ThingTile({ thing, variant, due = [], locale }: Props) {
  const t = translator(locale, "ownership.list");
  return (
    <li className="relative grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-4 border-line border-t py-4">
      {variant?.picture ? <Picture src={variant.picture.src} ground={groundOf(variant.picture.tile)} alt="" sizes="5rem" /> : <span />}
      <div className="flex min-w-0 flex-col gap-1">
        <Link
          href={paths(locale).thing(thing.publicCode)}
          prefetch={false}
          className="tile-link font-bold font-display text-lg leading-tight tracking-[-0.01em]"
        >
          {variant?.name ?? thing.publicCode}
        </Link>
        {variant?.title && <p className="text-muted text-sm">{variant.title}</p>}
        <p className="text-muted text-sm">{t("since", { day: formatLongDay(dayIn(thing.ownedSince, store.contact.timeZone), locale) })}</p>
        {due.map((words) => (
          <p key={words} className="flex items-start gap-2 text-sm">
            <Icon name="clock" className="mt-0.5 size-4 flex-none" />
            {words}
          </p>
        ))}
        {thing.state !== "in_use" && <p className="text-sm">{translator(locale, "ownership.states")(thing.state)}</p>}
      </div>
    </li>
  );
}
