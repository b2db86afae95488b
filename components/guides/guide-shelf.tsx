import Link from "next/link";
import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import type { GuideHead } from "@/lib/guides/queries/shown";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

type Props = { readonly heads: readonly GuideHead[]; readonly locale: string };

/** Every guide there is, thing by thing as they are called. */
export function GuideShelf({ heads, locale }: Props) {
  const handles = [...new Set(heads.map(({ handle }) => handle))];
  const things = handles.map((each) => heads.filter(({ handle }) => handle === each));
  return (
    <ul className="grid gap-x-12 border-line border-b md:grid-cols-2 lg:grid-cols-3">
      {things.map((guides) => (
        <Thing key={guides[0]?.handle} heads={guides} locale={locale} />
      ))}
    </ul>
  );
}

function Thing({ heads, locale }: Props) {
  const [first] = heads;
  const t = translator(locale, "guidance");
  if (!first) return null;
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)] items-start gap-4 border-line border-t py-4">
      {first.picture ? <Picture {...first.picture} ground={groundOf(first.tile)} alt="" sizes="5rem" /> : <span />}
      <div className="flex min-w-0 flex-col gap-1">
        <h2 className="font-bold font-display text-lg leading-tight tracking-[-0.01em]">{first.thing}</h2>
        <ul>
          {heads.map(({ guideId, handle, purpose, minutes, hasFilm }) => (
            <li key={guideId} className="flex flex-wrap items-baseline gap-x-3">
              <Link href={paths(locale).productGuide(handle, purpose)} prefetch={false} className="link inline-flex min-h-11 items-center">
                {translator(locale, "guides.purposes")(purpose)}
                <span className="sr-only">: {first.thing}</span>
              </Link>
              <span className="font-mono text-muted text-sm">
                {[t("step.minutes", { count: minutes }), ...(hasFilm ? [t("list.film")] : [])].join("\u00a0· ")}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
