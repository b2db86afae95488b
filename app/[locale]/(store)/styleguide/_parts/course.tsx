import { Steps } from "@/components/ui/steps";
import { Timeline } from "@/components/ui/timeline";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { SampleWords } from "./words";

export function Course({ words, locale }: { words: SampleWords; locale: string }) {
  const t = translator(locale, "common.states");
  const to = paths(locale);
  return (
    <div className="flex flex-col gap-8">
      <Steps
        label={words.steps}
        done={words.stepDone}
        steps={[
          { key: "contact", label: words.contact, href: to.checkout("contact"), state: "done" },
          { key: "address", label: words.address, state: "now" },
          { key: "delivery", label: words.delivery, state: "later" },
          { key: "review", label: words.review, state: "later" },
        ]}
      />
      <Timeline
        label={words.order}
        states={{ done: t("done"), now: t("now"), planned: t("planned") }}
        entries={[
          { key: "ordered", title: words.ordered, when: words.when, at: "2026-11-21T14:05:00Z", state: "done" },
          { key: "way", title: words.onWay, when: words.whenNow, at: "2026-11-23T16:40:00Z", body: words.shipping, state: "now" },
          { key: "arrives", title: words.arrives, when: words.whenPlanned, state: "planned" },
        ]}
      />
    </div>
  );
}
