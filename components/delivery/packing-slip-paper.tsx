import { Text, View } from "@react-pdf/renderer";
import { Block, Leader, Sheet, SheetSection } from "@/components/paper/sheet";
import type { PackView, ThingCode } from "@/lib/delivery/model/staff";
import { notesOf } from "@/lib/delivery/rules/packing";
import { countryName, formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { townLine } from "@/lib/kernel/addresses";
import { noteWords } from "./note-words";
import { ThingCodes } from "./thing-codes";

import { wishLines } from "./wish-facts";

/** What lies in the box, in the language of who opens it. Prices are on the invoice: the parcel may be a present. */
export function PackingSlipPaper({ work, codes }: { work: PackView; codes: readonly ThingCode[] }) {
  const { locale, address } = work;
  const t = translator(locale, "delivery.slip");
  const lines = [address.name, address.company, address.line1, address.line2, townLine(address), countryName(address.country, locale)];
  return (
    <Sheet title={t("title", { number: work.number })} locale={locale}>
      <View style={{ flexDirection: "row", gap: 24, marginTop: 14 }}>
        <Block
          label={t("delivery", { option: work.deliveryName })}
          lines={(work.counter ? [address.name] : lines).filter((line): line is string => Boolean(line))}
        />
        <Block label={t("promised", { day: formatDay(work.deliverByOn, locale) })} lines={[]} />
        {wishLines(work.wish, locale).map((wish) => (
          <Block key={wish.term} label={wish.term} lines={wish.lines} />
        ))}
      </View>
      <SheetSection>
        {work.lines.map((line) => (
          <Leader
            key={line.lineId}
            what={`${line.quantity} × ${line.title}`}
            note={[line.options, ...notesOf(line.packing).map((note) => noteWords(note, locale))].filter(Boolean).join("\n") || undefined}
            value={line.sku}
          />
        ))}
      </SheetSection>
      {work.note && (
        <SheetSection title={t("note")}>
          <Text>{work.note}</Text>
        </SheetSection>
      )}
      {codes.length > 0 && <ThingCodes codes={codes} title={t("things")} lead={t("thingsLead")} />}
      <SheetSection title={t("wrong")}>
        <Text>{t("wrongLead")}</Text>
      </SheetSection>
    </Sheet>
  );
}
