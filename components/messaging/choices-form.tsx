import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { saveChoices } from "@/lib/messaging/actions";
import { PACES } from "@/lib/messaging/model";
import type { Choices } from "@/lib/messaging/queries/mailbox";
import { store } from "@/store.config";

/** Purposes by channels, and how often. */
export function ChoicesForm({ locale, choices, hidden }: { locale: string; choices: Choices; hidden: Readonly<Record<string, string>> }) {
  const t = translator(locale, "messaging.choices");
  const { ticked, bundled } = choices;
  const rules = { cap: store.messages.caps.serviceAWeek, at: store.messages.digestAt };
  return (
    <ActionForm action={saveChoices} labels={formLabels(locale)} hidden={hidden} id="choices" className="flex max-w-text flex-col gap-8">
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-semibold text-sm">{t("byEmail")}</legend>
        <Checkbox name="newsByEmail" label={t("news")} hint={t("newsHint")} defaultChecked={ticked.newsByEmail} />
        <Checkbox name="guidesByEmail" label={t("guides")} hint={t("guidesHint")} defaultChecked={ticked.guidesByEmail} />
        <Checkbox name="remindersByEmail" label={t("reminders")} hint={t("remindersHint")} defaultChecked={ticked.remindersByEmail} />
      </fieldset>
      <RadioGroup
        legend={t("pace")}
        name="pace"
        defaultValue={bundled ? "together" : "each"}
        required
        choices={PACES.map((each) => ({ value: each, label: t(`paces.${each}.name`), hint: t(`paces.${each}.hint`, rules) }))}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="font-semibold text-sm">{t("byPush")}</legend>
        <p className="text-muted text-sm">{t("pushLead")}</p>
        <Checkbox name="orderByPush" label={t("orderPush")} hint={t("orderPushHint")} defaultChecked={ticked.orderByPush} />
        <Checkbox name="newsByPush" label={t("newsPush")} hint={t("newsPushHint")} defaultChecked={ticked.newsByPush} />
      </fieldset>
      <div>
        <SubmitButton busy={t("saving")}>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
