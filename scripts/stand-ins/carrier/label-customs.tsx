import { Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { addressLines, toDrawable } from "./label-text";
import type { CustomsDeclaration, Shipment } from "./model";

const INK = "#1D1B17";

const styles = StyleSheet.create({
  page: { padding: 12, fontFamily: "Helvetica", fontSize: 7, color: INK },
  title: { fontFamily: "Helvetica-Bold", fontSize: 12 },
  parties: { flexDirection: "row", borderWidth: 1, borderColor: INK, marginTop: 6 },
  party: { width: "50%", padding: 4, fontSize: 7, lineHeight: 1.35 },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderColor: INK, paddingVertical: 3 },
  head: { fontFamily: "Helvetica-Bold", marginTop: 8 },
  what: { width: "42%", paddingRight: 4 },
  cell: { width: "14.5%", textAlign: "right" },
  foot: { marginTop: 8, fontSize: 7, lineHeight: 1.4 },
});

const amount = (minor: number): string => (minor / 100).toFixed(2);
const kilograms = (grams: number): string => (grams / 1000).toFixed(2);

/** What the customs office reads, after the form of CN 23. */
export function CustomsPage({ shipment, customs }: { shipment: Shipment; customs: CustomsDeclaration }) {
  const { from, to, reference } = shipment.input;
  const currency = customs.items[0]?.value.currency ?? "";
  const total = customs.items.reduce((sum, { value }) => sum + value.amount, 0);
  const weight = customs.items.reduce((sum, { grams }) => sum + grams, 0);
  return (
    <Page size="A6" style={styles.page}>
      <Text style={styles.title}>CUSTOMS DECLARATION CN 23</Text>
      <View style={styles.parties}>
        <Text style={styles.party}>From: {addressLines(from).join(", ")}</Text>
        <Text style={styles.party}>To: {addressLines(to).join(", ")}</Text>
      </View>
      <View style={[styles.row, styles.head]}>
        <Text style={styles.what}>Contents</Text>
        {["Quantity", "kg", currency, "HS / origin"].map((title) => (
          <Text key={title} style={styles.cell}>
            {title}
          </Text>
        ))}
      </View>
      {customs.items.map((item) => (
        <View key={`${item.description} ${item.hsCode}`} style={styles.row}>
          <Text style={styles.what}>{toDrawable(item.description)}</Text>
          <Text style={styles.cell}>{item.quantity}</Text>
          <Text style={styles.cell}>{kilograms(item.grams)}</Text>
          <Text style={styles.cell}>{amount(item.value.amount)}</Text>
          <Text style={styles.cell}>{[item.hsCode, item.origin].filter(Boolean).join(" ")}</Text>
        </View>
      ))}
      <View style={[styles.row, styles.head]}>
        <Text style={styles.what}>Total</Text>
        <Text style={styles.cell}> </Text>
        <Text style={styles.cell}>{kilograms(weight)}</Text>
        <Text style={styles.cell}>{amount(total)}</Text>
        <Text style={styles.cell}> </Text>
      </View>
      <Text style={styles.foot}>
        Sale of goods. Ref. {toDrawable(reference)}, parcel {shipment.code}. If undeliverable: return to sender.{"\n"}
        Certified by {toDrawable(customs.signer)}, {shipment.createdAt.slice(0, 10)}.
      </Text>
    </Page>
  );
}
