import { PushSwitch } from "@/components/messaging/push-switch";
import { pushWords } from "@/components/messaging/push-words";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { endBrowser } from "@/lib/messaging/actions";
import { tellMyBrowser } from "@/lib/orders/actions";

/** For who would rather be told on this device when the parcel comes. Nothing is asked before they press. */
export function OrderPush({ orderId, publicKey, locale }: { orderId: string; publicKey: string; locale: string }) {
  return (
    <Section title={translator(locale, "messaging.choices")("pushTitle")} className="needs-script">
      <PushSwitch
        publicKey={publicKey}
        add={tellMyBrowser}
        end={endBrowser}
        hidden={{ orderId }}
        scope={orderId}
        words={pushWords(locale)}
      />
    </Section>
  );
}
