import { Fragment, type ReactNode } from "react";
import { Button, Column, Hr, Img, Link, Row, Section, Text } from "react-email";
import { store } from "../store.config.ts";

/** The store's colours on paper; mail programs know no variables. */
export const INK = store.look.light;
const { dark } = store.look;
/** The same letter by night, for programs that ask for it; in all others it stays on its paper. */
export const DARK = `
@media (prefers-color-scheme: dark) {
  .paper, .paper > table > tbody > tr > td { background: ${dark.paper} !important; }
  .card { background: ${dark.card} !important; border-color: ${dark.line} !important; }
  .ink { color: ${dark.ink} !important; }
  .muted { color: ${dark.muted} !important; }
  .brand { color: ${dark.brand} !important; }
  .act { background: ${dark.brand} !important; color: ${dark.onBrand} !important; }
  .line { border-top-color: ${dark.line} !important; }
  .rule { border-color: ${dark.ink} !important; }
}`;
/** On a small phone the words come first, then the margin around them. */
export const NARROW =
  "@media (max-width: 420px) { .card > tbody > tr > td { padding-left: 16px !important; padding-right: 16px !important; } }";
export const SANS = "'Instrument Sans', 'Helvetica Neue', Arial, sans-serif";
export const MONO = "'JetBrains Mono', 'Courier New', monospace";

/** The margin above counts after rows of facts; between paragraphs the larger one below does. */
const text = { fontFamily: SANS, fontSize: "16px", lineHeight: "25px", color: INK.ink, margin: "12px 0 16px", textWrap: "pretty" } as const;

/** Numbers of orders and cases, days of a week and month, and a word with a hyphen in it stay on one line where the mail program can. */
const WHOLE = /([0-9A-Z]{5}-[0-9A-Z]{5}|[Ee]-[Mm]ail|(?:\p{Lu}\p{Ll}{1,2}\.?,? )?\d{1,2}\.? \p{Lu}\p{Ll}+)/u;
export const Unbroken = ({ children }: { children: string }) =>
  children.split(WHOLE).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stand where they stand
      <Whole key={index}>{piece}</Whole>
    ),
  );

export const Whole = ({ children }: { children: ReactNode }) => <span style={{ whiteSpace: "nowrap" }}>{children}</span>;

/** Several facts in a row, of which none is broken in two. */
export const Pieces = ({ children }: { children: readonly string[] }) =>
  children.map((piece, index) => (
    <Fragment key={piece}>
      {index > 0 && " · "}
      <Whole>{piece}</Whole>
    </Fragment>
  ));

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Text className="ink" style={text}>
    {typeof children === "string" ? <Unbroken>{children}</Unbroken> : children}
  </Text>
);

export const Small = ({ children }: { children: ReactNode }) => (
  <Text className="muted" style={{ ...text, fontSize: "14px", lineHeight: "21px", color: INK.muted }}>
    {typeof children === "string" ? <Unbroken>{children}</Unbroken> : children}
  </Text>
);

/** Lines of an address, as on an envelope. */
export const Address = ({ lines }: { lines: readonly string[] }) => (
  <Small>
    {lines.map((line) => (
      <span key={line}>
        {line}
        <br />
      </span>
    ))}
  </Small>
);

/** A section opens with an ink rule and its heading, as everywhere in the shop. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Section style={{ margin: "28px 0 0" }}>
    <Hr className="rule" style={{ borderTop: `2px solid ${INK.ink}`, margin: "0 0 12px" }} />
    <Text className="ink" style={{ ...text, fontWeight: 700, fontSize: "18px", margin: "0 0 12px" }}>
      <Unbroken>{title}</Unbroken>
    </Text>
    {children}
  </Section>
);

/** The one thing to do next. */
export const Act = ({ href, children }: { href: string; children: ReactNode }) => (
  <Section style={{ margin: "24px 0" }}>
    <Button
      className="act"
      href={href}
      style={{
        fontFamily: SANS,
        fontSize: "16px",
        fontWeight: 600,
        background: INK.brand,
        color: INK.onBrand,
        padding: "14px 22px",
        borderRadius: "2px",
        display: "inline-block",
      }}
    >
      {children}
    </Button>
  </Section>
);

export const Anchor = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link className="brand" href={href} style={{ color: INK.brand, textDecoration: "underline" }}>
    {children}
  </Link>
);

/** The longest value that is kept on one line beside its label on a phone. */
const ONE_LINE = 20;
/** Two days are broken between them and nowhere else. */
const wholeDays = (value: string): ReactNode => {
  const [from, to, ...more] = value.split(" – ");
  if (!from || !to || more.length > 0) return value;
  return (
    <>
      <Whole>{`${from} –`}</Whole> <Whole>{to}</Whole>
    </>
  );
};

/** Label and value on one line, the value in mono: dates, numbers, sums. */
export const Fact = ({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) => (
  <Row className="line" style={{ borderTop: `1px solid ${INK.line}` }}>
    <Column className="ink" style={{ ...text, margin: 0, padding: "8px 12px 8px 0", fontWeight: strong ? 700 : 400, verticalAlign: "top" }}>
      {label}
    </Column>
    <Column
      align="right"
      className="ink"
      style={{
        ...text,
        margin: 0,
        padding: "8px 0",
        fontFamily: MONO,
        fontSize: "14px",
        fontWeight: strong ? 700 : 400,
        verticalAlign: "top",
        ...(value.length <= ONE_LINE && { whiteSpace: "nowrap" }),
      }}
    >
      {wholeDays(value)}
    </Column>
  </Row>
);

/** Words under their label: addresses, reasons, opening hours. */
export const Words = ({ label, lines }: { label: string; lines: readonly string[] }) => (
  <Row className="line" style={{ borderTop: `1px solid ${INK.line}` }}>
    <Column className="ink" style={{ ...text, margin: 0, padding: "8px 0" }}>
      <span className="muted" style={{ color: INK.muted, fontSize: "14px" }}>
        {label}
      </span>
      {lines.map((line) => (
        <Fragment key={line}>
          <br />
          {line}
        </Fragment>
      ))}
    </Column>
  </Row>
);

/** What there is to choose from. */
export const Points = ({ children }: { children: readonly string[] }) => (
  <ul style={{ margin: "12px 0 16px", padding: "0 0 0 20px" }}>
    {children.map((point) => (
      <li key={point} className="ink" style={{ ...text, margin: "0 0 6px" }}>
        {point}
      </li>
    ))}
  </ul>
);

export type MailLine = {
  readonly title: string;
  readonly options: string;
  /** Null where it is plain that there is one. */
  readonly quantity: number | null;
  readonly total: string;
  readonly picture: string | null;
};

/** Pictures are named without their ending; mail programs read WebP rather than AVIF. */
const fileOf = (picture: string): string => (/\.\w+$/.test(picture) ? picture : `${picture}-small.webp`);

export const Lines = ({ lines, origin }: { lines: readonly MailLine[]; origin: (path: string) => string }) => (
  <>
    {lines.map((line) => (
      <Row key={`${line.title}${line.options}`} className="line" style={{ borderTop: `1px solid ${INK.line}` }}>
        <Column style={{ width: "72px", padding: "10px 12px 10px 0", verticalAlign: "top" }}>
          {line.picture && <Img src={origin(fileOf(line.picture))} alt="" width="60" height="75" style={{ borderRadius: "4px" }} />}
        </Column>
        <Column className="ink" style={{ ...text, margin: 0, padding: "10px 12px 10px 0", verticalAlign: "top" }}>
          {line.title}
          <br />
          <span className="muted" style={{ color: INK.muted, fontSize: "14px" }}>
            {[line.options, line.quantity && `${line.quantity} ×`].filter(Boolean).join(" · ")}
          </span>
        </Column>
        <Column
          align="right"
          className="ink"
          style={{ ...text, margin: 0, padding: "10px 0", fontFamily: MONO, fontSize: "14px", verticalAlign: "top" }}
        >
          {line.total}
        </Column>
      </Row>
    ))}
  </>
);

/** Somebody's own words, line breaks kept: written out, since Outlook knows no `white-space`. */
export const Quote = ({ children }: { children: string }) => (
  <Text className="ink rule" style={{ ...text, borderLeft: `3px solid ${INK.ink}`, paddingLeft: "14px" }}>
    {children.split("\n").map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text stand where they stand
      <Fragment key={index}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </Text>
);
