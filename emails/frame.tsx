import type { ReactNode } from "react";
import { Body, Container, Head, Hr, Html, Img, Link, Preview, Section, Text } from "react-email";
import { hoursLines } from "../lib/content/copy.ts";
import { placeOfZone } from "../lib/i18n/places.ts";
import { townLine } from "../lib/kernel/addresses.ts";
import { languageOf } from "../lib/kernel/localized.ts";
import { paths } from "../lib/platform/paths.ts";
import { store } from "../store.config.ts";
import { DARK, INK, MONO, NARROW, Paragraph, Pieces, SANS, Unbroken, Whole } from "./parts.tsx";
import type { Letter } from "./template.ts";

/** Every mail's frame: the name, the greeting, the letter, who writes and why, and how to reach a person. */
export function Frame({ letter, title, preview, children }: { letter: Letter; title: string; preview: string; children: ReactNode }) {
  const { t, locale, href } = letter;
  const { logo } = store.look;
  return (
    <Html lang={languageOf(locale)}>
      <Head>
        <title>{title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{DARK + NARROW}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body className="paper" style={{ background: INK.paper, margin: 0, padding: "24px 12px" }}>
        <Container style={{ maxWidth: "600px", margin: "0 auto" }}>
          <Link
            className="brand"
            href={href(paths(locale).home())}
            style={{
              fontFamily: SANS,
              fontSize: "24px",
              fontWeight: 800,
              letterSpacing: "-0.02em",
              color: INK.brand,
              textDecoration: "none",
            }}
          >
            {logo ? <Img src={href(logo.src)} alt={store.name} width={(logo.width * 28) / logo.height} height={28} /> : store.name}
          </Link>
          <Section
            className="card"
            style={{
              background: INK.card,
              border: `1px solid ${INK.line}`,
              borderRadius: "4px",
              padding: "28px 24px 12px",
              margin: "16px 0 20px",
            }}
          >
            <Text
              className="ink"
              style={{
                fontFamily: SANS,
                fontSize: "26px",
                lineHeight: "31px",
                fontWeight: 800,
                letterSpacing: "-0.02em",
                color: INK.ink,
                margin: "0 0 20px",
                textWrap: "balance",
              }}
            >
              <Unbroken>{title}</Unbroken>
            </Text>
            <Paragraph>{letter.name ? t("emails.greeting", { name: letter.name }) : t("emails.greetingNoName")}</Paragraph>
            {children}
          </Section>
          <Foot letter={letter} />
        </Container>
      </Body>
    </Html>
  );
}

const small = { fontFamily: SANS, fontSize: "13px", lineHeight: "20px", color: INK.muted, margin: "0 0 8px" } as const;

/** How to reach a person, why this comes, and who writes. */
const Foot = ({ letter: { t, locale, href, why, links } }: { letter: Letter }) => (
  <>
    <Text className="muted" style={small}>
      {t("emails.reachUs")}
      <br />
      <Link className="ink" href={`tel:${store.contact.phone.replace(/\s/g, "")}`} style={{ color: INK.ink, fontFamily: MONO }}>
        <Whole>{store.contact.phone}</Whole>
      </Link>
      <br />
      <Pieces>{[...hoursLines(store.contact.hours, locale), placeOfZone(store.contact.timeZone)]}</Pieces>
      <br />
      <Link className="ink" href={`mailto:${store.contact.email}`} style={{ color: INK.ink }}>
        <Whole>{store.contact.email}</Whole>
      </Link>
      {" · "}
      <Link className="ink" href={href(paths(locale).contact())} style={{ color: INK.ink, textDecoration: "underline" }}>
        <Whole>{t("emails.contactForm")}</Whole>
      </Link>
    </Text>
    <Text className="muted" style={small}>
      {t(`messaging.why.${why}`)}{" "}
      {links.preferences && (
        <Link className="ink" href={links.preferences} style={{ color: INK.ink, textDecoration: "underline" }}>
          {t("emails.choices")}
        </Link>
      )}
    </Text>
    <Hr className="line" style={{ borderTop: `1px solid ${INK.line}`, margin: "12px 0" }} />
    <Text className="muted" style={small}>
      <Pieces>
        {[
          store.legal.entity,
          store.legal.address.line1,
          townLine(store.legal.address),
          store.legal.registration,
          `${t("emails.vat")} ${store.legal.vatNumber}`,
        ]}
      </Pieces>
    </Text>
  </>
);
