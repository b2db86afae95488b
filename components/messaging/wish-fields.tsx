import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { translator } from "@/lib/i18n/translator";
import { FREQUENCIES, type LetterWishes, TOPICS } from "@/lib/messaging/model";

/** What about and how often. Nothing is ticked that its reader has not ticked. */
export function WishFields({ locale, wishes }: { locale: string; wishes?: LetterWishes }) {
  const t = translator(locale, "messaging.newsletter");
  const topics = translator(locale, "content.topics");
  return (
    <>
      <fieldset>
        <legend className="mb-1 font-semibold text-sm">{t("topics")}</legend>
        {TOPICS.map((topic) => (
          <Checkbox
            key={topic}
            name={`topic_${topic}`}
            label={topics(topic)}
            hint={t(`topicHints.${topic}`)}
            defaultChecked={wishes?.topics.includes(topic) ?? false}
          />
        ))}
      </fieldset>
      <RadioGroup
        legend={t("frequency")}
        name="frequency"
        defaultValue={wishes?.frequency}
        required
        choices={FREQUENCIES.map((each) => ({ value: each, label: t(`frequencies.${each}.name`), hint: t(`frequencies.${each}.hint`) }))}
      />
    </>
  );
}
