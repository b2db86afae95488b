import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { translator } from "@/lib/i18n/translator";
import { sendMessage } from "@/lib/support/actions";
import { TOPICS } from "@/lib/support/model";

/** A message to the shop's desk, with the order on it if there is one. */
export function ContactForm({ locale, order, topic }: { locale: string; order: string; topic: string }) {
  const t = translator(locale, "content.contact");
  const topics = translator(locale, "support.topics");
  return (
    <ActionForm action={sendMessage} labels={formLabels(locale)} id="contact" className="flex max-w-text flex-col gap-6">
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label={t("name")} name="name" autoComplete="name" required maxLength={120} />
        <Field label={t("email")} name="email" type="email" inputMode="email" autoComplete="email" required hint={t("emailHint")} />
      </div>
      <Select
        label={t("topic")}
        name="topic"
        required
        empty={t("topicEmpty")}
        defaultValue={TOPICS.find((each) => each === topic) ?? ""}
        options={TOPICS.map((each) => ({ value: each, label: topics(each) }))}
      />
      <Field label={t("order")} name="order" hint={t("orderHint")} defaultValue={order} maxLength={40} width="half" spellCheck={false} />
      <TextArea label={t("body")} name="body" required hint={t("bodyHint")} rows={8} maxLength={4_000} />
      <div className="hidden" aria-hidden="true">
        <label>
          {t("website")} <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <div>
        <SubmitButton busy={t("sending")}>{t("send")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
