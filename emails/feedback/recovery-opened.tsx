import { Paragraph } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";
import { Choices, dueWords, type RecoveryMailProps, recoverySample } from "./parts/recovery.tsx";

export const recoveryOpened: EmailTemplate<RecoveryMailProps> = {
  subject: ({ number }, { t }) => t("feedback.mail.opened.subject", { number }),
  preview: ({ kind }, { t }) => t("feedback.mail.opened.preview", { kind: t(`feedback.kindsShort.${kind}`) }),
  sample: () => ({ ...recoverySample, kind: "not_received", remedies: [], dueAt: "2026-11-26T10:00:00Z" }),
  Body: ({ props, letter }) => {
    const { t, locale } = letter;
    const { kind, caseNumber, cause, dueAt } = props;
    return (
      <>
        <Paragraph>
          {t(`feedback.mail.opened.${cause === "told" ? "said" : cause}`, { caseNumber, kind: t(`feedback.kindsShort.${kind}`) })}
        </Paragraph>
        {dueAt && (
          <Paragraph>
            {t(`feedback.mail.opened.${kind === "not_received" ? "checking" : "due"}`, { due: dueWords(dueAt, locale) })}
          </Paragraph>
        )}
        <Choices props={props} letter={letter} />
      </>
    );
  },
};
