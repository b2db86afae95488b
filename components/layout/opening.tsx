import type { OpeningNotice } from "@/lib/content/model";
import { placeOfZone } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { dateTimeFormat } from "@/lib/kernel/intl";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { OpeningLine, type OpeningSpan } from "./opening-line";

/** Enough windows ahead for as long as any cache keeps a page. */
const AHEAD = 5;

/** Whether someone answers the telephone now, else from when; `brief` leaves out whose clock it goes by. */
export function Opening({ notice, locale, brief }: { notice: OpeningNotice; locale: string; brief?: boolean }) {
  const t = translator(locale, "layout");
  const { timeZone } = store.contact;
  const place = brief ? "" : ` ${t("place", { place: placeOfZone(timeZone) })}`;
  const sentAt = Date.parse(notice.at);
  const spans = notice.windows
    .map(([opens, closes]) => ({ opens: new Date(opens), closes: new Date(closes) }))
    .filter(({ closes }) => closes.getTime() > sentAt)
    .slice(0, AHEAD)
    .map(({ opens, closes }): OpeningSpan => {
      const hour = dateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone });
      const day = dateTimeFormat(locale, { weekday: "short", timeZone }).format(opens);
      return {
        opens: opens.getTime(),
        closes: closes.getTime(),
        open: `${t("open", { time: hour.format(closes) })}${place}`,
        answers: `${t("answers", { day, time: hour.format(opens) })}${place}`,
      };
    });
  return <OpeningLine me={paths.api.me()} spans={spans} aheadMs={notice.aheadMs} sentAt={sentAt} otherwise={t("closedLong")} />;
}
