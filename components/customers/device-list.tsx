import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { Device } from "@/lib/customers/model";
import { nameDevice } from "@/lib/customers/rules/device";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { store } from "@/store.config";

/** Browsers somebody is signed in on; `end` is what stands at the end of each line but this browser's own. */
export function DeviceList({ devices, locale, end }: { devices: readonly Device[]; locale: string; end: (device: Device) => ReactNode }) {
  const t = translator(locale, "customers.devices");
  const at = (instant: Date) => formatInstant(instant, locale, store.contact.timeZone);
  return (
    <ul className="flex flex-col border-line border-b">
      {devices.map((device) => (
        <li
          key={device.id}
          className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-line border-t py-3 sm:flex-nowrap"
        >
          <div className="flex flex-col">
            <span className="flex flex-wrap items-center gap-3 font-semibold">
              {deviceName(device.userAgent, t)}
              {device.isThisOne && <Badge tone="ok">{t("thisOne")}</Badge>}
            </span>
            <span className="font-mono text-muted text-xs">
              {t("signedIn", { at: at(device.createdAt) })} · {t("seen", { at: at(device.lastSeenAt) })}
            </span>
          </div>
          {!device.isThisOne && <div className="flex-none sm:[&_.button]:text-end">{end(device)}</div>}
        </li>
      ))}
    </ul>
  );
}

function deviceName(userAgent: string | null, t: (key: string, values?: Readonly<Record<string, string>>) => string): string {
  const { browser, system } = nameDevice(userAgent);
  return browser && system ? t("both", { browser, system }) : (browser ?? system ?? t("unknown"));
}
