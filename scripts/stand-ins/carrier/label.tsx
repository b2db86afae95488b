import { Document, Image, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import { toBuffer } from "bwip-js/node";
import { CustomsPage } from "./label-customs";
import { addressLines, toDrawable } from "./label-text";
import type { Shipment } from "./model";
import { findPoint } from "./points";

const INK = "#1D1B17";

const styles = StyleSheet.create({
  page: { padding: 12, fontFamily: "Helvetica", fontSize: 9, color: INK },
  bar: { flexDirection: "row", borderWidth: 1.5, borderColor: INK },
  service: { flexGrow: 1, padding: 8, fontFamily: "Helvetica-Bold", fontSize: 22 },
  route: { padding: 8, fontFamily: "Helvetica-Bold", fontSize: 22, backgroundColor: INK, color: "#FFFFFF" },
  from: { borderWidth: 1.5, borderTopWidth: 0, borderColor: INK, padding: 8, fontSize: 7.5, lineHeight: 1.35 },
  to: { borderWidth: 1.5, borderTopWidth: 0, borderColor: INK, padding: 8, minHeight: 138 },
  small: { fontSize: 7, marginBottom: 2 },
  name: { fontFamily: "Helvetica-Bold", fontSize: 14, lineHeight: 1.3 },
  line: { fontSize: 13, lineHeight: 1.3 },
  facts: {
    flexDirection: "row",
    justifyContent: "space-between",
    borderWidth: 1.5,
    borderTopWidth: 0,
    borderColor: INK,
    padding: 6,
    fontSize: 8,
  },
  driver: { borderWidth: 1.5, borderTopWidth: 0, borderColor: INK, padding: 6, fontFamily: "Helvetica-Bold", fontSize: 9, lineHeight: 1.3 },
  code: { alignItems: "center", paddingTop: 12 },
  barcode: { width: 250, height: 62 },
  number: { fontFamily: "Courier-Bold", fontSize: 14, letterSpacing: 1.5, marginTop: 6 },
  note: { fontSize: 6.5, marginTop: 6 },
});

/** One A6 page a parcel, black on white, and the customs declaration where there is one. */
export async function renderLabel(shipment: Shipment): Promise<Buffer> {
  const barcode = await toBuffer({ bcid: "code128", text: shipment.code, scale: 4, height: 18, includetext: false });
  const of = shipment.input.parcels.length;
  const parcels = shipment.input.parcels.map(({ weightGrams }, index) => ({ weightGrams, number: index + 1, of }));
  return renderToBuffer(
    <Document title={`Label ${shipment.code}`} creator="Demo carrier" creationDate={new Date(shipment.createdAt)}>
      {parcels.map((parcel) => (
        <LabelPage key={parcel.number} shipment={shipment} barcode={barcode} parcel={parcel} />
      ))}
      {shipment.input.customs && <CustomsPage shipment={shipment} customs={shipment.input.customs} />}
    </Document>,
  );
}

type LabelPageProps = { shipment: Shipment; barcode: Buffer; parcel: { weightGrams: number; number: number; of: number } };

function LabelPage({ shipment, barcode, parcel }: LabelPageProps) {
  const { from, to, service, reference } = shipment.input;
  const [name, ...rest] = addressLines(to);
  return (
    <Page size="A6" style={styles.page}>
      <View style={styles.bar}>
        <Text style={styles.service}>{service.toUpperCase()}</Text>
        <Text style={styles.route}>{toDrawable(`${to.country} ${to.postcode.replace(/\s/g, "").slice(0, 3)}`)}</Text>
      </View>
      <View style={styles.from}>
        <Text>From: {addressLines(from).join(", ")}</Text>
      </View>
      <View style={styles.to}>
        <Text style={styles.small}>To</Text>
        <Text style={styles.name}>{name}</Text>
        {rest.map((line) => (
          <Text key={line} style={styles.line}>
            {line}
          </Text>
        ))}
      </View>
      <DriverNote shipment={shipment} />
      <View style={styles.facts}>
        <Text>Ref. {toDrawable(reference)}</Text>
        <Text>
          {parcel.number} of {parcel.of}
        </Text>
        <Text>{(parcel.weightGrams / 1000).toFixed(2)} kg</Text>
      </View>
      <View style={styles.code}>
        <Image style={styles.barcode} src={barcode} />
        <Text style={styles.number}>{shipment.code}</Text>
        <Text style={styles.note}>Demo carrier: a stand-in, good for no real van.</Text>
      </View>
    </Page>
  );
}

/** What the receiver asked of the driver; nothing where nothing was asked. */
function DriverNote({ shipment }: { shipment: Shipment }) {
  const { wish, to } = shipment.input;
  const point = findPoint(wish?.pickupPointId, to);
  const notes = [
    point && `Hold at: ${point.name}, ${point.line1}, ${point.city}`,
    wish?.safePlace && `If nobody opens, leave: ${wish.safePlace}`,
    wish?.notBefore && `Not before ${wish.notBefore}`,
  ].filter((note): note is string => Boolean(note));
  if (notes.length === 0) return null;
  return (
    <View style={styles.driver}>
      {notes.map((note) => (
        <Text key={note}>{toDrawable(note)}</Text>
      ))}
    </View>
  );
}
