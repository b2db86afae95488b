import { formatPercent } from "../../lib/i18n/formats.ts";
import type { Translate } from "../../lib/i18n/translator.ts";
import { pick } from "../../lib/kernel/localized.ts";
import { paths } from "../../lib/platform/paths.ts";
import { Act, Fact, Paragraph } from "../parts.tsx";
import { CHAIR } from "../samples.ts";
import type { EmailTemplate } from "../template.ts";

type Share = { readonly of: number; readonly stuck: number };
export type RevisionWorseProps = {
  readonly guideId: string;
  readonly thing: string;
  readonly purpose: string;
  readonly number: number;
  readonly against: number;
  readonly now: Share;
  readonly before: Share;
};

const shareOf = ({ of, stuck }: Share, locale: string): string =>
  `${formatPercent(Math.round((stuck / Math.max(of, 1)) * 100) * 100, locale)} (${stuck}/${of})`;

const named = ({ thing, purpose }: RevisionWorseProps, t: Translate) => ({ thing, purpose: t(`guides.purposes.${purpose}`) });

/** To whoever wrote a guide that people get stuck in more often than in the one before. */
export const revisionWorse: EmailTemplate<RevisionWorseProps> = {
  subject: (props, { t }) => t("guideDesk.mail.subject", named(props, t)),
  preview: (props, { t }) => t("guideDesk.mail.said", { number: props.number, against: props.against }),
  sample: (locale) => ({
    guideId: "gui_0123456789abcdefghjk",
    thing: pick(CHAIR, locale),
    purpose: "setup",
    number: 4,
    against: 3,
    now: { of: 150, stuck: 31 },
    before: { of: 240, stuck: 19 },
  }),
  Body: ({ props, letter: { t, locale, href } }) => (
    <>
      <Paragraph>{t("guideDesk.mail.said", { number: props.number, against: props.against })}</Paragraph>
      <Fact label={t("guideDesk.mail.now")} value={shareOf(props.now, locale)} />
      <Fact label={t("guideDesk.mail.before")} value={shareOf(props.before, locale)} />
      <Act href={href(paths.admin.guide(props.guideId))}>{t("guideDesk.mail.open")}</Act>
    </>
  ),
};
