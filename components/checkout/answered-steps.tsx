import Link from "next/link";
import type { ReactNode } from "react";
import { AddressLines } from "@/components/customers/address-lines";
import { type CheckoutView, STEPS, type Step } from "@/lib/checkout/model";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { arrivalWords } from "@/lib/shipping/copy";

type Props = { readonly checkout: CheckoutView; readonly current: Step; readonly locale: string };

/** The steps before this one, each folded to what was answered, with the way back to it. */
export function AnsweredSteps({ checkout, current, locale }: Props) {
  const before = STEPS.slice(0, STEPS.indexOf(current));
  if (before.length === 0) return null;
  const t = translator(locale, "checkout");
  const { billingAddress, note } = checkout.answers;
  return (
    <dl className="border-line border-b">
      {before.map((step) => (
        <Answer key={step} term={t(`steps.${step}`)} step={step} locale={locale}>
          {answerTo(step, checkout, locale)}
        </Answer>
      ))}
      {current === "review" && (
        <Answer term={t("review.bill")} step="address" locale={locale}>
          {billingAddress ? <AddressLines address={billingAddress} locale={locale} /> : t("review.sameBill")}
        </Answer>
      )}
      {current === "review" && note && (
        <Answer term={t("review.note")} step="delivery" locale={locale}>
          <span className="whitespace-pre-line">{note}</span>
        </Answer>
      )}
    </dl>
  );
}

function Answer({ term, step, locale, children }: { term: string; step: Step; locale: string; children: ReactNode }) {
  const t = translator(locale, "checkout");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-line border-t py-3 md:grid-cols-[8rem_minmax(0,1fr)_auto]">
      <dt className="font-mono text-muted text-sm md:pt-[2px]">{term}</dt>
      <dd className="col-start-1 row-start-2 min-w-0 break-words md:col-start-2 md:row-start-1">{children}</dd>
      <dd className="row-span-2 row-start-1 self-center md:col-start-3 md:row-span-1 md:self-start">
        <Link
          href={paths(locale).checkout(step)}
          prefetch={false}
          className="link inline-flex min-h-11 items-center md:min-h-0"
          aria-label={t("changeStep", { step: term })}
        >
          {t("change")}
        </Link>
      </dd>
    </div>
  );
}

function answerTo(step: Step, { answers, cart }: CheckoutView, locale: string): ReactNode {
  if (step === "contact") return [answers.name, answers.email].join(", ");
  if (step === "address") return answers.address && <AddressLines address={answers.address} locale={locale} />;
  const offer = cart.priced?.offer;
  return (
    offer && (
      <>
        <span className="block">{arrivalWords(offer, locale)}</span>
        <span className="block text-muted text-sm">{offer.name}</span>
      </>
    )
  );
}
