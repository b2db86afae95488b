import { Opening } from "@/components/layout/opening";
import { LinkButton } from "@/components/ui/link-button";
import { hoursLines } from "@/lib/content/copy";
import type { OpeningNotice } from "@/lib/content/model";
import { placeOfZone } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** How to reach a person, as a card: the same facts as in every footer, where they are looked for. */
export function ContactCard({
  locale,
  opening,
  title,
  write = true,
}: {
  locale: string;
  opening: OpeningNotice;
  title: string;
  write?: boolean;
}) {
  const t = translator(locale, "layout");
  const { phone, email, hours, timeZone } = store.contact;
  return (
    <section aria-label={title} className="flex flex-col items-start gap-2 rounded-card border-[1.5px] border-ink bg-card p-6">
      <h2 className="font-mono text-muted text-xs">{title}</h2>
      <a
        href={`tel:${phone.replaceAll(" ", "")}`}
        className="inline-flex min-h-11 items-center font-bold font-display text-xl tracking-[-0.02em]"
      >
        {phone}
      </a>
      <p className="text-sm">
        <Opening notice={opening} locale={locale} />
      </p>
      <ul className="font-mono text-muted text-sm">
        {hoursLines(hours, locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t("place", { place: placeOfZone(timeZone) })}</li>
      </ul>
      <a href={`mailto:${email}`} className="footer-link">
        {email}
      </a>
      {write && <LinkButton href={paths(locale).contact()}>{t("write")}</LinkButton>}
    </section>
  );
}
