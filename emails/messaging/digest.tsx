import { formatDay } from "../../lib/i18n/formats.ts";
import { dayIn } from "../../lib/kernel/days.ts";
import { store } from "../../store.config.ts";
import { Anchor, Paragraph, Part, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** One message that was held: its subject, what it says first, and where it leads. */
type Line = { readonly subject: string; readonly preview: string; readonly at: string; readonly href: string };

/** Service messages that were held for a cap or on wish, told in one mail with a line each. */
export const digest: EmailTemplate<{ readonly lines: readonly Line[] }> = {
  subject: ({ lines }, { t }) => t("emails.digest.subject", { count: lines.length }),
  preview: ({ lines }) => lines.map(({ subject }) => subject).join(" · "),
  sample: (locale) => {
    const [parcel, chair] = locale.startsWith("de")
      ? ([
          ["Ihr Paket ist unterwegs", "Übergeben am 24. November, bei Ihnen am Mittwoch."],
          ["Schreibtischstuhl: noch alles in Ordnung?", "Vor einer Woche haben Sie uns gesagt, dass alles funktioniert."],
        ] as const)
      : ([
          ["Your parcel is on its way", "Handed over on 24 November, with you on Wednesday."],
          ["Desk chair: does it still work?", "A week ago you told us that it does."],
        ] as const);
    return {
      lines: [
        { subject: parcel[0], preview: parcel[1], at: "2026-11-24T09:00:00.000Z", href: "https://shop.example/track" },
        { subject: chair[0], preview: chair[1], at: "2026-11-24T16:00:00.000Z", href: "https://shop.example/things" },
      ],
    };
  },
  Body: ({ props: { lines }, letter: { t, locale } }) => (
    <>
      <Paragraph>{t("emails.digest.text", { count: lines.length })}</Paragraph>
      {lines.map(({ subject, preview, at, href }) => (
        <Part key={`${at}${subject}`} title={subject}>
          <Paragraph>{preview}</Paragraph>
          <Small>
            {formatDay(dayIn(new Date(at), store.contact.timeZone), locale)} · <Anchor href={href}>{t("emails.digest.look")}</Anchor>
          </Small>
        </Part>
      ))}
    </>
  ),
};
