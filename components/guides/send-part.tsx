import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { sendPart } from "@/lib/guides/actions";
import type { ContentView, GuideView, SessionView } from "@/lib/guides/model";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { store } from "@/store.config";
import type { OwnGuide } from "./own-guide";

type Props = {
  readonly items: readonly ContentView[];
  readonly guide: GuideView;
  readonly own: OwnGuide;
  /** Left out while the box is checked. */
  readonly step?: string;
  readonly locale: string;
};

/** What is missing or broken, thing by thing, each with the one button that sends it. */
export function SendPart({ items, guide, own, step, locale }: Props) {
  const t = translator(locale, "guidance.stuck");
  const { ownershipId, session } = own;
  return (
    <ActionForm
      action={sendPart}
      labels={formLabels(locale)}
      hidden={{ ownershipId, guideId: guide.guideId, ...(step && { step }) }}
      className="flex flex-col gap-3"
    >
      <ul className="border-line border-b">
        {items.map(({ item, name, sku }) => {
          const sent = session?.parts.find((part) => part.sku === sku);
          return (
            <li key={item} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-t py-3">
              <span className="min-w-0">
                <span className="font-semibold">{name}</span>
                <span className="block font-mono text-muted text-xs">{sku ?? t("notAlone")}</span>
              </span>
              {sent && <span className="font-mono text-ok text-sm">{underway(sent, locale)}</span>}
              {sku && !sent && (
                <SubmitButton look="plain" name="item" value={item} busy={t("sending")} className="when-online">
                  {t("send")}
                  <span className="sr-only"> {name}</span>
                </SubmitButton>
              )}
            </li>
          );
        })}
      </ul>
    </ActionForm>
  );
}

function underway({ shipBy }: SessionView["parts"][number], locale: string): string {
  const t = translator(locale, "guidance.stuck");
  return shipBy ? t("underwayBy", { day: formatDay(dayIn(shipBy, store.warehouse.timeZone), locale) }) : t("underway");
}
