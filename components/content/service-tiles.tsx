import type { Ground } from "@/components/ui/ground";
import { ServiceTile } from "@/components/ui/tile";
import type { Spans } from "@/lib/catalog/rules/sheet";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { PolicyWords } from "./policy-words";

type Service = { readonly key: string; readonly ground: Ground; readonly href: (to: ReturnType<typeof paths>) => string };

/** What stands between things on a sheet, one after the other: none of them is for sale, and each is true today. */
const SERVICES: readonly Service[] = [
  { key: "returns", ground: "ochre", href: (to) => to.returnTerms() },
  { key: "delivery", ground: "blush", href: (to) => to.deliveryTerms() },
  { key: "guarantee", ground: "stone", href: (to) => to.page("terms") },
  { key: "parts", ground: "sage", href: (to) => to.contact() },
  { key: "ask", ground: "ochre", href: (to) => to.contact() },
];

export type ServiceWords = PolicyWords & { readonly free: string };

/** The `turn`th of our services, as a tile of a catalogue sheet. */
export function ServiceBetween({ turn, spans, locale, words }: { turn: number; spans: Spans; locale: string; words: ServiceWords }) {
  const service = SERVICES[turn % SERVICES.length];
  if (!service) return null;
  const t = translator(locale, "home.services");
  return (
    <ServiceTile href={service.href(paths(locale))} ground={service.ground} title={t(`${service.key}.title`, words)} spans={spans}>
      {t(`${service.key}.text`, words)}
    </ServiceTile>
  );
}
