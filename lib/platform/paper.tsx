import { Document, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { store } from "../../store.config.ts";
import { translator } from "../i18n/translator.ts";

/** Ink on white, for printers. The built-in faces are used: a paper then needs no font file to be read years later. */
export const PAPER = StyleSheet.create({
  page: { padding: 42, paddingBottom: 72, fontFamily: "Helvetica", fontSize: 10, lineHeight: 1.4, color: "#1D1B17" },
  name: { fontFamily: "Helvetica-Bold", fontSize: 20, letterSpacing: -0.4, marginBottom: 18 },
  title: { fontFamily: "Helvetica-Bold", fontSize: 16, marginBottom: 12 },
  rule: { borderTopWidth: 1.5, borderColor: "#1D1B17", paddingTop: 6, marginTop: 14 },
  row: { flexDirection: "row", borderTopWidth: 0.5, borderColor: "#8A8272", paddingVertical: 6 },
  strong: { fontFamily: "Helvetica-Bold" },
  mono: { fontFamily: "Courier", fontSize: 9 },
  small: { fontSize: 8, color: "#5C564B" },
  foot: {
    position: "absolute",
    left: 42,
    right: 42,
    bottom: 28,
    borderTopWidth: 0.5,
    borderColor: "#8A8272",
    paddingTop: 6,
    fontSize: 7.5,
    color: "#5C564B",
  },
});

/** One kind of paper of the shop: its name above, how to reach us and who we are below, on every page. */
export function Sheet({ title, locale, children }: { title: string; locale: string; children: ReactNode }) {
  const { contact, legal } = store;
  const t = translator(locale, "emails");
  const house = [
    legal.entity,
    legal.address.line1,
    `${legal.address.postcode} ${legal.address.city}`,
    legal.registration,
    `${t("vat")} ${legal.vatNumber}`,
  ];
  return (
    <Document title={drawable(title)} author={store.name} creator={store.name}>
      <Page size="A4" style={PAPER.page}>
        <Text style={PAPER.name}>{store.name}</Text>
        <Text style={PAPER.title}>{drawable(title)}</Text>
        {children}
        <View style={PAPER.foot} fixed>
          <Text>{drawable(`${t("reachUs")} ${contact.phone} · ${contact.email}`)}</Text>
          <Text>{drawable(house.join(" · "))}</Text>
        </View>
      </Page>
    </Document>
  );
}

export const printed = async (sheet: Parameters<typeof renderToBuffer>[0], name: string): Promise<Response> =>
  pdfResponse(await renderToBuffer(sheet), name);

export const pdfResponse = (bytes: Buffer, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name.replace(/[^\w.-]/g, "_")}.pdf"`,
      "x-content-type-options": "nosniff",
    },
  });

/** What the built-in faces can draw beyond ASCII (Windows-1252). */
const DRAWABLE = /[\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\n]/;
const BARE: Readonly<Record<string, string>> = { ł: "l", Ł: "L", đ: "d", Đ: "D", ı: "i", "\u2009": " ", "\u202f": " ", "\u2011": "-" };

/** Letters the faces lack lose their accents: "Łódź" becomes "Lódz". */
export const drawable = (text: string): string =>
  [...text.normalize("NFC")].map((letter) => (DRAWABLE.test(letter) ? letter : bare(letter))).join("");

function bare(letter: string): string {
  const plain = BARE[letter] ?? letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return [...plain].every((each) => DRAWABLE.test(each)) ? plain : "?";
}
