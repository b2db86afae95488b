import { Text, View } from "@react-pdf/renderer";
import { Block, Leader, Sheet, SheetSection, SumLine, sheetStyles } from "@/components/paper/sheet";
import { countryName, formatLongDay } from "@/lib/i18n/formats";
import { type Translate, translator } from "@/lib/i18n/translator";
import { townLine } from "@/lib/kernel/addresses";
import { type Currency, format, money } from "@/lib/kernel/money";
import type { PostalAddress } from "@/lib/orders/model";
import type { InvoiceContent, Seller } from "@/lib/orders/rules/invoice";

type Props = { kind: "invoice" | "credit_note"; number: string; content: InvoiceContent };
type Words = { t: Translate; inWords: (amount: number) => string };

/** An invoice or credit note as it was frozen: drawn like a receipt, in the order's language, with text that can be copied. */
export function InvoicePaper({ kind, number, content }: Props) {
  const { locale, seller } = content;
  const t = translator(locale, "papers.invoice");
  const isCredit = kind === "credit_note";
  const title = t(isCredit ? "creditTitle" : "title");
  const words: Words = { t, inWords: (amount) => format(money(amount, content.currency as Currency), locale) };
  return (
    <Sheet title={`${title} ${number}`} locale={locale} aside={<Facts kind={kind} number={number} content={content} />}>
      {content.sandbox && <Text style={sheetStyles.muted}>{t("sandbox")}</Text>}
      <View style={[sheetStyles.columns, { marginTop: 18 }]}>
        <Block label={t("billTo")} lines={addressOf(content.buyer, locale)} />
        <Block label={t("deliverTo")} lines={addressOf(content.deliverTo, locale)} />
        <Block label={t("seller")} lines={sellerLines(seller, { t, locale })} />
      </View>
      <SheetSection title={t(isCredit ? "whatBack" : "what")}>
        <Bill content={content} words={words} />
        <SumLine what={t(isCredit ? "sumBack" : "sum")} value={words.inWords(content.total)} />
      </SheetSection>
      {content.tax.length > 0 && (
        <SheetSection title={t("taxTitle")}>
          <Taxes content={content} words={words} />
        </SheetSection>
      )}
      {!isCredit && <Text style={[sheetStyles.muted, { marginTop: 24 }]}>{t("thanks")}</Text>}
    </Sheet>
  );
}

function Facts({ kind, number, content }: Props) {
  const t = translator(content.locale, "papers.invoice");
  const facts: [string, string | null][] = [
    [t("number"), number],
    [t("issued"), formatLongDay(content.issuedOn, content.locale)],
    [t("order"), content.orderNumber],
    [t("ordered"), formatLongDay(content.orderedOn, content.locale)],
    [t("corrects"), content.corrects],
    [t(kind === "invoice" ? "paid" : "paidBack"), content.paidWith],
  ];
  return (
    <View style={{ width: 210 }}>{facts.flatMap(([term, fact]) => (fact ? [<Leader key={term} what={term} value={fact} />] : []))}</View>
  );
}

function Bill({ content, words: { t, inWords } }: { content: InvoiceContent; words: Words }) {
  const onTop = content.tax.filter(({ included }) => !included);
  return (
    <>
      {content.lines.map(({ sku, quantity, title, options, amount }) => (
        <Leader
          key={`${sku}${title}`}
          what={t("line", { quantity, title })}
          note={[options, sku].filter(Boolean).join(" · ")}
          value={inWords(amount)}
        />
      ))}
      {content.discount > 0 && <Leader what={t("discount")} value={inWords(-content.discount)} />}
      {content.shipping.amount > 0 && (
        <Leader what={t("delivery", { name: content.shipping.name })} value={inWords(content.shipping.amount)} />
      )}
      {content.other !== 0 && <Leader what={t("other")} value={inWords(content.other)} />}
      {onTop.map(({ name, amount }) => (
        <Leader key={name} what={name} value={inWords(amount)} />
      ))}
    </>
  );
}

/** What the tax office reads: the base and the tax of each rate. */
function Taxes({ content, words: { t, inWords } }: { content: InvoiceContent; words: Words }) {
  const tax = content.tax.reduce((all, { amount }) => all + amount, 0);
  return (
    <>
      {content.tax.map(({ name, base, amount }) => (
        <Leader key={name} what={t("taxRate", { name, base: inWords(base) })} value={inWords(amount)} />
      ))}
      <Leader what={t("net")} value={inWords(content.total - tax)} />
    </>
  );
}

const addressOf = (address: PostalAddress, locale: string): string[] =>
  [address.name, address.company, address.line1, address.line2, townLine(address), countryName(address.country, locale)].filter(
    (line): line is string => Boolean(line),
  );

const sellerLines = (seller: Seller, { t, locale }: { t: Translate; locale: string }): string[] => [
  seller.entity,
  ...seller.lines,
  countryName(seller.country, locale),
  t("vat", { number: seller.vatNumber }),
  t("registration", { number: seller.registration }),
];
