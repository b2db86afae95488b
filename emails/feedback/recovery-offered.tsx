import { Paragraph } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";
import { Choices, type RecoveryMailProps, recoverySample } from "./parts/recovery.tsx";

export const recoveryOffered: EmailTemplate<RecoveryMailProps> = {
  subject: ({ number }, { t }) => t("feedback.mail.offered.subject", { number }),
  preview: (_, { t }) => t("feedback.mail.offered.preview"),
  sample: () => recoverySample,
  Body: ({ props, letter }) => {
    const { t } = letter;
    const kind = t(`feedback.kindsShort.${props.kind}`);
    return (
      <>
        <Paragraph>
          {props.kind === "not_received"
            ? t("feedback.mail.offered.lost")
            : t("feedback.mail.opened.said", { caseNumber: props.caseNumber, kind })}
        </Paragraph>
        <Choices props={props} letter={letter} />
      </>
    );
  },
};
