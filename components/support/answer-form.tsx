import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { translator } from "@/lib/i18n/translator";
import { answerConversation, solveConversation } from "@/lib/support/actions";
import type { ConversationView } from "@/lib/support/model";

/** The answer goes out by mail; solving without one is refused. */
export function AnswerForm({ locale, conversation }: { locale: string; conversation: ConversationView }) {
  const t = translator(locale, "support.admin");
  if (conversation.state === "solved" || conversation.state === "closed") return <Notice tone="info">{t("isSolved")}</Notice>;
  const hidden = { conversationId: conversation.id };
  return (
    <div className="flex flex-col gap-4">
      <ActionForm action={answerConversation} labels={formLabels(locale)} hidden={hidden} id="answer">
        <TextArea label={t("answer")} name="body" rows={8} maxLength={4000} hint={t("answerHint", { name: conversation.name })} required />
        <div className="flex flex-wrap gap-3">
          <SubmitButton busy={t("sending")}>{t("send")}</SubmitButton>
          <SubmitButton look="plain" busy={t("sending")} name="solve" value="on">
            {t("sendAndSolve")}
          </SubmitButton>
        </div>
      </ActionForm>
      {conversation.messages.some((message) => message.author === "staff") && (
        <ActionForm action={solveConversation} labels={formLabels(locale)} hidden={hidden} id="solve">
          <SubmitButton look="quiet">{t("solve")}</SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
