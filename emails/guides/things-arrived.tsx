import { pick } from "../../lib/kernel/localized.ts";
import { Act, Lines, Paragraph, Part, Small } from "../parts.tsx";
import { CHAIR } from "../samples.ts";
import type { EmailTemplate } from "../template.ts";
import { guideHref } from "./parts/about.ts";

/** One thing of a parcel, and the first step of its guide. */
export type ToSetUp = {
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly code: string;
  readonly step: string;
  readonly minutes: number;
  readonly people: number;
};

type Props = { readonly things: readonly ToSetUp[] };

const valuesOf = ({ things }: Props) => ({ count: things.length, thing: things[0]?.title ?? "" });

/** On the day a parcel came: how what was in it is set up. */
export const thingsArrived: EmailTemplate<Props> = {
  subject: (props, { t }) => t("guidance.mail.arrived.subject", valuesOf(props)),
  preview: (props, { t }) => t("guidance.mail.arrived.preview", valuesOf(props)),
  sample: (locale) => ({
    things: [
      {
        title: pick(CHAIR, locale),
        options: pick({ en: "Pine green", de: "Tannengrün" }, locale),
        picture: "/pictures/desk-chair/front-pine-small.webp",
        code: "K7QX4-M2PWT",
        step: "lift-in-star",
        minutes: 20,
        people: 1,
      },
    ],
  }),
  Body: ({ props, letter }) => {
    const { t, href } = letter;
    const facts = (minutes: number, people: number) =>
      `${t("guidance.facts.minutes", { count: minutes })} · ${t("guidance.facts.peopleCount", { count: people })}`;
    return (
      <>
        <Paragraph>{t("guidance.mail.arrived.said", valuesOf(props))}</Paragraph>
        {props.things.map(({ code, step, minutes, people, ...thing }) => (
          <Part key={code} title={thing.title}>
            <Lines lines={[{ ...thing, title: thing.options, options: facts(minutes, people), quantity: null, total: "" }]} origin={href} />
            <Act href={guideHref(letter, { code, purpose: "setup", place: `step-${step}` })}>
              {t("guidance.mail.arrived.open", { thing: thing.title })}
            </Act>
          </Part>
        ))}
        <Small>{t("guidance.mail.arrived.later")}</Small>
      </>
    );
  },
};
