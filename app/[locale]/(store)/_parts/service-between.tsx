import type { PolicyWords } from "@/components/content/policy-words";
import type { Ground } from "@/components/ui/ground";
import { ServiceTile } from "@/components/ui/tile";
import type { PartsWall } from "@/lib/catalog/queries/parts-wall";
import type { Spans } from "@/lib/catalog/rules/sheet";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

type Service = {
  readonly key: string;
  readonly ground: Ground;
  readonly href: (to: ReturnType<typeof paths>, wall: PartsWall | null) => string;
};

/** What stands between things on a sheet, one after the other: none of them is for sale, and each is true today. */
const SERVICES: readonly Service[] = [
  { key: "returns", ground: "ochre", href: (to) => to.returnTerms() },
  { key: "delivery", ground: "blush", href: (to) => to.deliveryTerms() },
  { key: "parts", ground: "sage", href: (to, wall) => (wall ? to.parts(wall.handle) : to.contact()) },
  { key: "guarantee", ground: "stone", href: (to) => to.page("terms") },
  { key: "ask", ground: "ochre", href: (to) => to.contact() },
];

export type ServiceWords = PolicyWords & { readonly free: string };
/** The merchant's numbers, and what is drawn of our parts; services that have nothing to show are passed over. */
export type Services = { readonly words: ServiceWords; readonly wall: PartsWall | null };

/** The `turn`th of our services, as a tile of a catalogue sheet. */
export function ServiceBetween({ turn, spans, locale, services }: { turn: number; spans: Spans; locale: string; services: Services }) {
  const { words, wall } = services;
  const offered = SERVICES.filter(({ key }) => key !== "parts" || wall);
  const service = offered[turn % offered.length];
  if (!service) return null;
  const t = translator(locale, "home.services");
  const values = { ...words, count: wall?.count ?? 0 };
  const drawn = service.key === "parts" && wall ? { ground: wall.tile, picture: { ...wall.picture, alt: "" } } : { ground: service.ground };
  return (
    <ServiceTile href={service.href(paths(locale), wall)} title={t(`${service.key}.title`, values)} spans={spans} {...drawn}>
      {t(`${service.key}.text`, values)}
    </ServiceTile>
  );
}
