import Link from "next/link";
import { Facts } from "@/components/ui/facts";
import { MailAddress } from "@/components/ui/mail-address";
import { Receipt } from "@/components/ui/receipt";
import { Section } from "@/components/ui/section";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { format, money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import type { ReturnView } from "@/lib/returns/model";
import { store } from "@/store.config";

/** What comes back, for how much, who declared it when. */
export function ReturnFacts({ locale, found }: { locale: string; found: ReturnView }) {
  const t = translator(locale, "returns.desk");
  const value = (amount: number) => format(money(amount, found.currency), locale);
  const when = (at: Date) => formatInstant(at, locale, store.contact.timeZone);
  const order = (
    <Link href={paths.admin.order(found.orderNumber)} prefetch={false} className="link">
      {found.orderNumber}
    </Link>
  );
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <Section title={t("what")} index="01">
        <Receipt
          lines={[
            ...found.lines.map((line) => ({
              key: line.id,
              label: `${line.quantity} × ${line.title}`,
              note: line.options,
              value: value(line.amount),
            })),
            ...(found.shippingShare > 0 ? [{ key: "shipping", label: t("shipping"), value: value(found.shippingShare) }] : []),
            { key: "sum", label: t("amount"), value: value(found.amount), total: true },
          ]}
        />
      </Section>
      <Section title={t("declared")} index="02">
        <Facts
          facts={[
            { term: t("order"), detail: order },
            { term: t("kind"), detail: t(`kinds.${found.kind}`) },
            { term: t("who"), detail: <Contact {...found} /> },
            { term: t("since"), detail: when(found.submittedAt) },
            { term: t("due"), detail: when(found.dueAt) },
            { term: t("reason"), detail: found.reason ?? t("noReason") },
          ]}
        />
      </Section>
    </div>
  );
}

function Contact({ contactName, contactEmail }: Pick<ReturnView, "contactName" | "contactEmail">) {
  return (
    <>
      {contactName}, <MailAddress address={contactEmail} />
    </>
  );
}
