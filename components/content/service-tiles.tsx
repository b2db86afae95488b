import type { Ground } from "@/components/ui/ground";
import { ServiceTile } from "@/components/ui/tile";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { PolicyWords } from "./policy-words";

type Service = { readonly key: string; readonly ground: Ground; readonly href: (to: ReturnType<typeof paths>) => string };

/** What stands at the end of a sheet, one after the other: none of them is for sale. */
const SERVICES: readonly Service[] = [
  { key: "returns", ground: "ochre", href: (to) => to.returnTerms() },
  { key: "delivery", ground: "blush", href: (to) => to.deliveryTerms() },
  { key: "guarantee", ground: "stone", href: (to) => to.page("terms") },
  { key: "ask", ground: "ochre", href: (to) => to.contact() },
];

/** Columns of the sheet on a phone, a tablet and a desk. */
export const SHEET_COLUMNS = [2, 3, 5] as const;

/** The `turn`th of our services, closing a sheet of `after` things. */
export function ServiceAtEnd({
  turn,
  after,
  locale,
  words,
}: {
  turn: number;
  after: number;
  locale: string;
  words: PolicyWords & { free: string };
}) {
  const service = SERVICES[turn % SERVICES.length];
  if (!service) return null;
  const t = translator(locale, "home.services");
  return (
    <ServiceTile
      href={service.href(paths(locale))}
      ground={service.ground}
      title={t(`${service.key}.title`, words)}
      after={after}
      columns={SHEET_COLUMNS}
    >
      {t(`${service.key}.text`, words)}
    </ServiceTile>
  );
}
