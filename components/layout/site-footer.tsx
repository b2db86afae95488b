import Link from "next/link";
import type { ReactNode } from "react";
import { hoursLines } from "@/lib/content/copy";
import type { OpeningNotice } from "@/lib/content/model";
import { countryName } from "@/lib/i18n/formats";
import { placeOfZone } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { marketOf, store } from "@/store.config";
import { MarketSwitch } from "./market-switch";
import { Opening } from "./opening";
import { ThemeSwitch } from "./theme-switch";

/** The back cover: how to reach us, the answers, the small print, and where one is shopping. */
export function SiteFooter({ locale, opening }: { locale: string; opening: OpeningNotice }) {
  const t = translator(locale, "layout");
  const to = paths(locale);
  return (
    <footer className="afar mt-auto border-ink border-t-[1.5px] bg-card print:hidden">
      <div className="mx-auto grid max-w-page grid-cols-2 gap-x-6 gap-y-8 px-4 pt-8 pb-6 md:px-6 lg:grid-cols-[2fr_1fr_1fr_1fr_1.5fr]">
        <Reach locale={locale} opening={opening} />
        <Column title={t("service")}>
          <FooterLink href={to.help()}>{t("answersLink")}</FooterLink>
          <FooterLink href={to.track()} leaves>
            {t("trackLink")}
          </FooterLink>
          <FooterLink href={to.deliveryTerms()}>{t("delivery")}</FooterLink>
          <FooterLink href={to.returnTerms()}>{t("returns")}</FooterLink>
          <FooterLink href={to.page("payment")}>{t("payment")}</FooterLink>
          <FooterLink href={to.servicePrices()}>{t("prices")}</FooterLink>
        </Column>
        <Column title={t("shop")}>
          <FooterLink href={to.about()}>{t("about")}</FooterLink>
          <FooterLink href={to.charter()}>{t("charter")}</FooterLink>
          <FooterLink href={to.serviceRecord()}>{t("serviceRecord")}</FooterLink>
          <FooterLink href={to.journal()}>{t("journal")}</FooterLink>
          <FooterLink href={to.newsletter()}>{t("letters")}</FooterLink>
        </Column>
        <Column title={t("smallPrint")}>
          <FooterLink href={to.page("terms")}>{t("terms")}</FooterLink>
          <FooterLink href={to.page("privacy")}>{t("privacy")}</FooterLink>
          <FooterLink href={to.personalData()} leaves>
            {t("yourData")}
          </FooterLink>
          <FooterLink href={to.page("accessibility")}>{t("accessibility")}</FooterLink>
          <FooterLink href={to.page("imprint")}>{t("imprint")}</FooterLink>
          {store.social.map(({ name, url }) => (
            <a key={url} href={url} rel="me noopener" className="footer-link">
              {name}
            </a>
          ))}
        </Column>
        <div className="flex flex-col gap-6">
          <MarketSwitch locale={locale} />
          <ThemeSwitch legend={t("theme")} words={{ system: t("themeSystem"), light: t("themeLight"), dark: t("themeDark") }} />
        </div>
      </div>
      <Closing locale={locale} />
    </footer>
  );
}

function Reach({ locale, opening }: { locale: string; opening: OpeningNotice }) {
  const t = translator(locale, "layout");
  const { phone, email, hours, timeZone, replyWithinHours } = store.contact;
  return (
    <section aria-labelledby="reach" className="col-span-2 flex flex-col items-start gap-1 lg:col-span-1">
      <h2 id="reach" className="footer-head">
        {t("reach")}
      </h2>
      <a
        href={`tel:${phone.replaceAll(" ", "")}`}
        className="inline-flex min-h-11 items-center font-bold font-display text-xl tracking-[-0.02em]"
      >
        {phone}
      </a>
      <p className="text-sm">
        <Opening notice={opening} locale={locale} />
      </p>
      <p className="font-mono text-muted text-xs">
        {hoursLines(hours, locale).join(" · ")} {t("place", { place: placeOfZone(timeZone) })}
      </p>
      <a href={`mailto:${email}`} className="footer-link">
        {email}
      </a>
      <FooterLink href={paths(locale).contact()}>{t("write")}</FooterLink>
      <p className="text-muted text-sm">{t("replyWithin", { hours: replyWithinHours })}</p>
    </section>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title} className="flex flex-col items-start">
      <h2 className="footer-head">{title}</h2>
      {children}
    </nav>
  );
}

function FooterLink({ href, leaves, children }: { href: string; leaves?: boolean; children: ReactNode }) {
  if (leaves)
    return (
      <a href={href} className="footer-link">
        {children}
      </a>
    );
  return (
    <Link href={href} prefetch={false} className="footer-link">
      {children}
    </Link>
  );
}

function Closing({ locale }: { locale: string }) {
  const { legal, markets, name, claim } = store;
  const market = marketOf(locale);
  return (
    <div className="mx-auto flex max-w-page flex-wrap items-end justify-between gap-x-12 gap-y-3 overflow-hidden px-4 pb-6 md:px-6">
      <p className="footer-name">
        <span className="text-brand">{name}.</span> {pick(claim, locale)}
      </p>
      <p className="font-mono text-muted text-xs">
        {translator(locale, "layout")("closing", {
          entity: legal.entity,
          city: `${legal.address.city}, ${countryName(legal.address.country, locale)}`,
          tax: markets[market].pricesIncludeTax ? "included" : "added",
        })}
      </p>
    </div>
  );
}
