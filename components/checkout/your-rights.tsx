import Link from "next/link";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { BuyersRights } from "@/lib/checkout/model";
import { formatLongDay } from "@/lib/i18n/formats";
import { place } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

type Props = { readonly rights: BuyersRights; readonly locale: string };

/** Withdrawal, guarantee and terms as the law of the country of delivery wants them told before the order. */
export function YourRights({ rights: { withdrawal, guaranteeMonths, country }, locale }: Props) {
  const t = translator(locale, "checkout.review");
  const to = (href: string) => (words: ReactNode) => (
    <Link href={href} prefetch={false} target="_blank" className="link">
      {words}
    </Link>
  );
  const { returnWindowDays: days, returnPaidBy, termsVersion } = store.policies;
  const returns = to(paths(locale).returnTerms());
  return (
    <Section title={t("rights")}>
      <ul className="flex max-w-text flex-col gap-3">
        {withdrawal && <li>{t.rich(withdrawal.ruleKey, { days: withdrawal.days, refund: withdrawal.refundDays, link: returns })}</li>}
        <li>{withdrawal ? t(`return.${returnPaidBy}`, { days }) : t.rich(`policy.${returnPaidBy}`, { days, link: returns })}</li>
        {guaranteeMonths && <li>{t("guarantee", { months: guaranteeMonths, ...place(country, locale) })}</li>}
        <li>
          {t.rich("terms", {
            date: formatLongDay(termsVersion, locale),
            link: to(paths(locale).page("terms")),
            privacy: to(paths(locale).page("privacy")),
          })}
        </li>
      </ul>
    </Section>
  );
}
