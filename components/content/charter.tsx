import Link from "next/link";
import type { Ground } from "@/components/ui/ground";
import { unbroken } from "@/components/ui/unbroken";
import { COMMITMENTS, type Commitment } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

const LOOK: Readonly<Record<Commitment, { readonly ground: Ground; readonly href: (to: ReturnType<typeof paths>) => string }>> = {
  date: { ground: "clay", href: (to) => to.article("a-date-and-not-soon") },
  late: { ground: "stone", href: (to) => to.serviceRecord() },
  cost: { ground: "sky", href: (to) => to.deliveryTerms() },
  risk: { ground: "sage", href: (to) => to.deliveryTerms() },
  returns: { ground: "ochre", href: (to) => to.returnTerms() },
  money: { ground: "blush", href: (to) => to.returnTerms() },
  reply: { ground: "stone", href: (to) => to.contact() },
  guarantee: { ground: "sky", href: (to) => `${to.page("terms")}#guarantee` },
  parts: { ground: "clay", href: (to) => to.home() },
  takeBack: { ground: "sage", href: (to) => `${to.page("terms")}#old` },
  data: { ground: "ochre", href: (to) => to.page("privacy") },
};

export type CharterWords = Readonly<Record<string, string | number>>;

/** The shop's commitments, each with its number in large type; `words` come from the policies' single sources. */
export function Charter({ locale, words }: { locale: string; words: CharterWords }) {
  const t = translator(locale, "content.charter.items");
  return (
    <ol className="grid gap-[2px] sm:grid-cols-2">
      {COMMITMENTS.map((key, index) => (
        <li key={key} id={key} className={`tile ground-${LOOK[key].ground} min-h-64 gap-4 p-6 sm:last:odd:col-span-2`}>
          <div className="flex flex-col gap-1">
            <span className="font-mono text-sm">{String(index + 1).padStart(2, "0")}</span>
            <p className="font-display font-extrabold text-2xl tracking-[-0.02em]">{t(`${key}.figure`, words)}</p>
            <h2 className="font-bold font-display text-lg leading-snug">{t(`${key}.t`, words)}</h2>
          </div>
          <div className="flex max-w-text flex-1 flex-col justify-between gap-3">
            <p>{unbroken(t(`${key}.b`, words))}</p>
            <p>
              <Link href={LOOK[key].href(paths(locale))} prefetch={false} className="link">
                {t(`${key}.go`)}
              </Link>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
