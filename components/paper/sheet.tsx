import path from "node:path";
import { Document, Font, Image, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { translator } from "@/lib/i18n/translator";
import { townLine } from "@/lib/kernel/addresses";
import { store } from "@/store.config";

const FONTS = path.join(process.cwd(), "app/_fonts/papers");
const at = (name: string): string => path.join(FONTS, `${name}.ttf`);

Font.register({ family: "Head", src: at("bricolage-grotesque-800") });
Font.register({ family: "Sans", fonts: [{ src: at("instrument-sans-400") }, { src: at("instrument-sans-600"), fontWeight: 600 }] });
Font.register({ family: "Mono", fonts: [{ src: at("jetbrains-mono-400") }, { src: at("jetbrains-mono-700"), fontWeight: 700 }] });
Font.registerHyphenationCallback((word) => [word]);

/** Ink on white: papers are printed. */
const { ink: INK, muted: MUTED, line: LINE } = store.look.light;

export const sheetStyles = StyleSheet.create({
  page: { paddingTop: 48, paddingHorizontal: 52, paddingBottom: 76, fontFamily: "Sans", fontSize: 9.5, lineHeight: 1.45, color: INK },
  name: { fontFamily: "Head", fontSize: 26, letterSpacing: -0.6, lineHeight: 1 },
  head: { flexDirection: "row", justifyContent: "space-between", alignItems: "flex-start", marginBottom: 26 },
  title: { fontFamily: "Head", fontSize: 22, letterSpacing: -0.4, lineHeight: 1.1, marginBottom: 4 },
  section: { borderTopWidth: 1.5, borderTopColor: INK, paddingTop: 8, marginTop: 16 },
  sectionTitle: { fontFamily: "Head", fontSize: 12, marginBottom: 6 },
  columns: { flexDirection: "row", gap: 24 },
  column: { flexGrow: 1, flexBasis: 0 },
  label: { fontSize: 8, color: MUTED, marginBottom: 2 },
  muted: { color: MUTED, fontSize: 8 },
  mono: { fontFamily: "Mono", fontSize: 9 },
  strong: { fontWeight: 700 },
  row: { flexDirection: "row", alignItems: "flex-end", marginBottom: 4 },
  dots: { flexGrow: 1, borderBottomWidth: 1, borderBottomStyle: "dotted", borderBottomColor: MUTED, marginHorizontal: 6, marginBottom: 3 },
  ruled: { borderTopWidth: 1, borderTopColor: INK, paddingTop: 1.5, marginTop: 6 },
  ruledInner: { borderTopWidth: 1, borderTopColor: INK, paddingTop: 6, flexDirection: "row", alignItems: "flex-end" },
  foot: {
    position: "absolute",
    top: 778, // of A4's 842 points; counted from below, a foot with a line height is not drawn at all (renderer 4.9)
    left: 52,
    right: 52,
    borderTopWidth: 0.75,
    borderTopColor: LINE,
    paddingTop: 8,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 7.5,
    color: MUTED,
  },
});

/** A paper of ours on A4: the shop's name above, who we are and how to reach a person below, on every page. */
export function Sheet({ title, locale, aside, children }: { title: string; locale: string; aside?: ReactNode; children: ReactNode }) {
  const { contact, legal } = store;
  const t = translator(locale, "papers.sheet");
  const house = [legal.entity, legal.address.line1, townLine(legal.address), legal.registration];
  return (
    <Document title={title} author={legal.entity} creator={store.name} language={locale}>
      <Page size="A4" style={sheetStyles.page}>
        <View style={sheetStyles.head}>
          <Mark />
          {aside}
        </View>
        <Text style={sheetStyles.title}>{title}</Text>
        {children}
        <View style={sheetStyles.foot} fixed>
          <Text>
            {t("reachUs", { phone: contact.phone, email: contact.email })}
            {"\n"}
            {house.join(" · ")} · {t("vat", { number: legal.vatNumber })}
          </Text>
          <Text render={({ pageNumber, totalPages }) => t("page", { page: pageNumber, pages: totalPages })} />
        </View>
      </Page>
    </Document>
  );
}

/** The logo where it is a kind of picture that PDFs take, else the name. */
function Mark() {
  const { logo } = store.look;
  if (!logo || !/\.(png|jpe?g)$/.test(logo.src)) return <Text style={sheetStyles.name}>{store.name}</Text>;
  const height = 28;
  return <Image src={path.join(process.cwd(), "public", logo.src)} style={{ height, width: (logo.width * height) / logo.height }} />;
}

/** A line of a receipt: what, dots, how much. */
export function Leader({ what, note, value, strong }: { what: string; note?: string | undefined; value: string; strong?: boolean }) {
  const face = strong ? [sheetStyles.mono, sheetStyles.strong] : [sheetStyles.mono];
  return (
    <View style={sheetStyles.row} wrap={false}>
      <View style={{ maxWidth: 385 }}>
        <Text style={face}>{what}</Text>
        {note && <Text style={[sheetStyles.mono, sheetStyles.muted]}>{note}</Text>}
      </View>
      <View style={sheetStyles.dots} />
      <Text style={face}>{value}</Text>
    </View>
  );
}

type Row = { readonly what: string; readonly value: string };

/** So many letters of the receipt's face stand in half a sheet with dots between them. */
const HALF = 38;
const isShort = ({ what, value }: Row): boolean => what.length + value.length <= HALF;

/** Short lines side by side, down the left and on down the right, and the long ones under them: a list of facts on one page. */
export function Leaders({ rows }: { rows: readonly Row[] }) {
  const short = rows.filter(isShort);
  const middle = Math.ceil(short.length / 2);
  return (
    <>
      <View style={sheetStyles.columns}>
        {Object.entries({ left: short.slice(0, middle), right: short.slice(middle) }).map(([side, half]) => (
          <View key={side} style={sheetStyles.column}>
            {half.map((row) => (
              <Leader key={row.what} {...row} />
            ))}
          </View>
        ))}
      </View>
      {rows
        .filter((row) => !isShort(row))
        .map((row) => (
          <Leader key={row.what} {...row} />
        ))}
    </>
  );
}

/** The sum, ruled twice. */
export function SumLine({ what, value }: { what: string; value: string }) {
  return (
    <View style={sheetStyles.ruled} wrap={false}>
      <View style={sheetStyles.ruledInner}>
        <Text style={[sheetStyles.mono, sheetStyles.strong, { fontSize: 11 }]}>{what}</Text>
        <View style={sheetStyles.dots} />
        <Text style={[sheetStyles.mono, sheetStyles.strong, { fontSize: 11 }]}>{value}</Text>
      </View>
    </View>
  );
}

/** A heading takes at least so many points of what follows with it to the next page; only beside what follows is it asked. */
const TITLE_KEEPS = 48;

export function SheetSection({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <>
      <View style={sheetStyles.section} minPresenceAhead={TITLE_KEEPS} wrap={false}>
        {title && <Text style={sheetStyles.sectionTitle}>{title}</Text>}
      </View>
      {children}
    </>
  );
}

/** Lines under a small heading: an address, who sells. */
export function Block({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <View style={sheetStyles.column}>
      <Text style={sheetStyles.label}>{label}</Text>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </View>
  );
}
