import { Image, Text, View } from "@react-pdf/renderer";
import { Leader, Sheet, SheetSection, sheetStyles } from "@/components/paper/sheet";
import type { VariantFacts } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import type { OwnThing } from "@/lib/ownership/model";
import { factsOf } from "./thing-facts";

type Props = { readonly thing: OwnThing; readonly variant: VariantFacts; readonly picture: Buffer; readonly locale: string };

/** What one thing is, its numbers and days. It names nobody: whoever holds the thing and its page is its owner. */
export function CertificatePaper({ thing, variant, picture, locale }: Props) {
  const t = translator(locale, "ownership.certificate");
  return (
    <Sheet title={t("title")} locale={locale}>
      <Text style={{ marginTop: 10, maxWidth: 400 }}>{t("lead")}</Text>
      <SheetSection title={[variant.brand, variant.name].join(" ")}>
        {factsOf({ thing, variant, locale }).map(({ term, detail }) => (
          <Leader key={term} what={term} value={detail} />
        ))}
      </SheetSection>
      <SheetSection title={t("page")}>
        <View style={{ flexDirection: "row", gap: 14, alignItems: "center" }} wrap={false}>
          <Image src={picture} style={{ width: 84, height: 84 }} />
          <View style={{ flexShrink: 1, maxWidth: 320 }}>
            <Text>{t("pageLead")}</Text>
            <Text style={sheetStyles.mono}>{thing.publicCode}</Text>
          </View>
        </View>
      </SheetSection>
    </Sheet>
  );
}
