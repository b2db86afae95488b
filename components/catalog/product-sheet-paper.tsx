import { Image, Text, View } from "@react-pdf/renderer";
import { Block, Leader, Leaders, Sheet, SheetSection, SumLine, sheetStyles } from "@/components/paper/sheet";
import { careWords, costTexts, ownershipFigures, tariffSource, yearlyCost } from "@/lib/catalog/copy/owning";
import type { ProductPage } from "@/lib/catalog/model";
import { careMarks } from "@/lib/catalog/rules/care";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { store } from "@/store.config";

export type ProductSheet = {
  readonly product: ProductPage;
  readonly locale: string;
  readonly now: Date;
  readonly picture: Buffer | null;
};

/** Everything a product's page states, on paper: made from the same facts, so that it cannot say anything else. */
export function ProductSheetPaper(sheet: ProductSheet) {
  const { product, locale, now, picture } = sheet;
  const t = translator(locale, "owning.sheet");
  const day = formatLongDay(dayIn(now, store.contact.timeZone), locale);
  return (
    <Sheet title={product.name} locale={locale} aside={<Text style={sheetStyles.mono}>{t("title")}</Text>}>
      <View style={[sheetStyles.columns, { marginTop: 4 }]}>
        <View style={{ flexGrow: 3, flexBasis: 0 }}>
          <Text style={sheetStyles.mono}>
            {product.brand} · {product.typeName}
          </Text>
          <Text style={{ fontSize: 12, lineHeight: 1.35, marginVertical: 8 }}>{product.tagline}</Text>
          {product.description.map((paragraph) => (
            <Text key={paragraph} style={{ marginBottom: 5 }}>
              {paragraph}
            </Text>
          ))}
          <Text style={[sheetStyles.muted, { marginTop: 4 }]}>{t("as", { day })}</Text>
        </View>
        {picture && <Image src={picture} style={{ width: 150, height: 187.5 }} />}
      </View>
      <SheetSection title={t("facts")}>
        <Leaders rows={product.specs.map(({ term, detail }) => ({ what: term, value: detail }))} />
      </SheetSection>
      <BoxSections product={product} locale={locale} />
      <Owning {...sheet} />
      <PartsSection product={product} locale={locale} />
      <Kinds product={product} locale={locale} />
    </Sheet>
  );
}

type Props = Pick<ProductSheet, "product" | "locale">;

/** What comes, and beside it what does not. */
function BoxSections({ product, locale }: Props) {
  const t = translator(locale, "owning.sheet");
  const missing = (isNeeded: boolean) => product.missing.filter(({ needed }) => needed === isNeeded).map(({ name }) => name);
  const columns = [
    { label: t("box"), lines: product.box.map(({ name, quantity }) => t("times", { count: quantity, name })) },
    { label: t("needed"), lines: missing(true) },
    { label: t("useful"), lines: missing(false) },
  ];
  return (
    <View style={[sheetStyles.section, sheetStyles.columns]} wrap={false}>
      {columns.flatMap(({ label, lines }) => (lines.length > 0 ? [<Block key={label} label={label} lines={lines} />] : []))}
    </View>
  );
}

function Owning({ product, locale, now }: ProductSheet) {
  const t = translator(locale, "owning");
  const cost = yearlyCost(product.ownership, locale, now);
  const source = cost && tariffSource(cost, locale);
  const lines = cost ? costTexts(cost, locale) : [];
  return (
    <SheetSection title={t("title")}>
      {ownershipFigures(product.ownership, locale, now).map(({ term, figure, hint }) => (
        <Leader key={term} what={term} note={hint} value={figure} />
      ))}
      {careMarks(product.facts).length > 0 && (
        <Leader
          what={t("careSigns.title")}
          value=""
          note={careMarks(product.facts)
            .map((mark) => careWords(mark, locale))
            .join(" · ")}
        />
      )}
      {lines.map(({ key, label, note, value, total }) =>
        total ? <SumLine key={key} what={label} value={value} /> : <Leader key={key} what={label} note={note} value={value} />,
      )}
      {source && <Text style={[sheetStyles.muted, { marginTop: 4 }]}>{source}</Text>}
    </SheetSection>
  );
}

function PartsSection({ product, locale }: Props) {
  if (product.parts.length === 0) return null;
  return (
    <SheetSection title={translator(locale, "owning.sheet")("parts")}>
      {product.parts.map(({ key, name, sku, tools }) => (
        <Leader key={key} what={name} value={sku} {...(tools && { note: tools })} />
      ))}
    </SheetSection>
  );
}

function Kinds({ product, locale }: Props) {
  return (
    <SheetSection title={translator(locale, "owning.sheet")("variants")}>
      {product.variants.map(({ id, title, sku, gtin }) => (
        <Leader key={id} what={title || product.name} value={[sku, gtin].filter(Boolean).join(" · ")} />
      ))}
    </SheetSection>
  );
}
