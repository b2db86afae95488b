import { ActButton } from "@/components/customers/act-button";
import { Badge } from "@/components/ui/badge";
import { translator } from "@/lib/i18n/translator";
import { switchCounter } from "@/lib/shipping/actions";
import type { StaffCounter } from "@/lib/shipping/queries/counters-desk";

/** Whether it is offered at the till, and the button that changes that. */
export function CounterSwitch({ counter: { id, active }, locale }: { counter: StaffCounter; locale: string }) {
  const t = translator(locale, "shipping.counters");
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={active ? "ok" : "neutral"}>{t(active ? "on" : "off")}</Badge>
        <span>{t(active ? "onLead" : "offLead")}</span>
      </p>
      <ActButton
        action={switchCounter}
        locale={locale}
        hidden={{ counterId: id, active: active ? "off" : "on" }}
        busy={t("saving")}
        look={active ? "plain" : "primary"}
      >
        {t(active ? "switchOff" : "switchOn")}
      </ActButton>
    </div>
  );
}
