import { Badge } from "@/components/ui/badge";
import { Timeline } from "@/components/ui/timeline";
import { formatInstant } from "@/lib/i18n/formats";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { OrderMoment } from "@/lib/journey/model";
import { store } from "@/store.config";
import { momentTitle } from "./moment-words";

/** All of an order's life, newest first: who did what when, and whether the buyer sees it. */
export function OrderTimeline({ locale, moments }: { locale: string; moments: readonly OrderMoment[] }) {
  const t = translator(locale, "journey");
  const state = translator(locale, "common.states");
  return (
    <Timeline
      label={t("moments.title")}
      states={{ done: state("done"), now: state("now"), planned: state("planned") }}
      entries={moments.map((moment) => ({
        key: moment.id,
        state: "done",
        title: momentTitle(moment, locale),
        when: [formatInstant(moment.at, locale, store.contact.timeZone), actorOf(moment, t), t(`moments.seen.${moment.visibility}`)].join(
          "\u00a0· ",
        ),
        at: moment.at.toISOString(),
        body: <Body moment={moment} t={t} />,
      }))}
    />
  );
}

function Body({ moment, t }: { moment: OrderMoment; t: Translate }) {
  if (moment.kind === "note")
    return <p className="max-w-text whitespace-pre-line break-words border-ink border-s-[3px] bg-card px-3 py-2">{moment.text}</p>;
  if (moment.kind !== "mail" || moment.state === "sent") return null;
  return <Badge tone={moment.state === "failed" ? "danger" : "neutral"}>{t(`moments.mailState.${moment.state}`)}</Badge>;
}

const actorOf = ({ by }: OrderMoment, t: Translate): string => by.name ?? t(`moments.by.${by.party}`);
