import { Text, View } from "@react-pdf/renderer";
import type { PackView } from "@/lib/delivery/model/staff";
import { countryName, formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { drawable, PAPER, Sheet } from "@/lib/platform/paper";

/** What lies in the box, in the language of who opens it. Prices are on the invoice: the parcel may be a present. */
export function Slip({ work }: { work: PackView }) {
  const { locale, address } = work;
  const t = translator(locale, "delivery.slip");
  const town = [address.postcode, address.city, address.region].filter(Boolean).join(" ");
  const lines = [address.name, address.company, address.line1, address.line2, town, countryName(address.country, locale)];
  return (
    <Sheet title={t("title", { number: work.number })} locale={locale}>
      <View style={{ flexDirection: "row", gap: 24 }}>
        <View style={{ flex: 1 }}>
          {lines.filter(Boolean).map((line) => (
            <Text key={line}>{drawable(line ?? "")}</Text>
          ))}
        </View>
        <View style={{ flex: 1 }}>
          <Text>{drawable(t("delivery", { option: work.deliveryName }))}</Text>
          <Text>{drawable(t("promised", { day: formatDay(work.deliverByOn, locale) }))}</Text>
        </View>
      </View>
      <View style={PAPER.rule}>
        {work.lines.map((line) => (
          <View key={line.lineId} style={PAPER.row} wrap={false}>
            <Text style={{ width: 36, ...PAPER.strong }}>{line.quantity} ×</Text>
            <View style={{ flex: 1 }}>
              <Text style={PAPER.strong}>{drawable(line.title)}</Text>
              {line.options ? <Text style={PAPER.small}>{drawable(line.options)}</Text> : null}
            </View>
            <Text style={{ width: 120, textAlign: "right", ...PAPER.mono }}>{line.sku}</Text>
          </View>
        ))}
      </View>
      {work.note ? (
        <View style={PAPER.rule}>
          <Text style={PAPER.strong}>{drawable(t("note"))}</Text>
          <Text>{drawable(work.note)}</Text>
        </View>
      ) : null}
      <View style={PAPER.rule}>
        <Text style={PAPER.strong}>{drawable(t("wrong"))}</Text>
        <Text>{drawable(t("wrongLead"))}</Text>
      </View>
    </Sheet>
  );
}
