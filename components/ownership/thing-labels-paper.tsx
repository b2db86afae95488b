import { Document, Image, Page, Text, View } from "@react-pdf/renderer";
import { sheetStyles } from "@/components/paper/sheet";
import type { ThingCode } from "@/lib/delivery/model/staff";
import { translator } from "@/lib/i18n/translator";
import { store } from "@/store.config";

const POINTS_A_MM = 72 / 25.4;
/** A common roll of labels, 62 by 29 millimetres. */
const SIZE: [number, number] = [62 * POINTS_A_MM, 29 * POINTS_A_MM];

/** The longest word that stands beside the QR at the usual size; a longer one is set smaller, since words are never broken. */
const WIDE = 20;
const sizeOf = (name: string): number => (name.split(" ").some(({ length }) => length > WIDE) ? 6.3 : 7.5);

/** One label a page, as label printers want it: the QR, what the thing is, and its code for whoever cannot scan. */
export function ThingLabelsPaper({ codes, locale }: { codes: readonly ThingCode[]; locale: string }) {
  const what = translator(locale, "ownership.label")("what");
  return (
    <Document title={store.name} author={store.legal.entity} creator={store.name} language={locale}>
      {codes.map(({ name, code, picture }) => (
        <Page
          key={code}
          size={SIZE}
          style={{ ...sheetStyles.page, padding: 6, paddingBottom: 6, paddingHorizontal: 6, flexDirection: "row", gap: 6 }}
        >
          <Image src={picture} style={{ width: 70, height: 70 }} />
          <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, justifyContent: "space-between" }}>
            <Text style={{ fontFamily: "Head", fontSize: 11 }}>{store.name}</Text>
            <Text style={{ fontSize: sizeOf(name), fontWeight: 600, lineHeight: 1.2 }}>{name}</Text>
            <Text style={{ fontSize: 6.5, lineHeight: 1.2 }}>{what}</Text>
            <Text style={{ ...sheetStyles.mono, fontSize: 8 }}>{code}</Text>
          </View>
        </Page>
      ))}
    </Document>
  );
}
