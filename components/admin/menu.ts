import { STAGES, type Stage } from "@/lib/journey/stages";
import { may, type Permission, type Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";

/** `also`: places that belong to this one though they stand elsewhere. */
export type MenuEntry = { readonly key: string; readonly href: string; readonly also?: readonly string[] };
export type MenuGroup = { readonly key: string; readonly stage: Pick<Stage, "n" | "title"> | null; readonly entries: readonly MenuEntry[] };

type Place = MenuEntry & { readonly permission: Permission };

/** Where what was picked is packed, order by order. */
const BENCH = paths.admin.pack("").slice(0, -1);

/** Staff's places by the stage they serve; words under `admin.menu`. A stage without places has not been built yet. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  motivation: [{ key: "articles", href: paths.admin.articles(), permission: "catalog.read" }],
  search: [{ key: "catalog", href: paths.admin.catalog(), permission: "catalog.read" }],
  order: [
    { key: "orders", href: paths.admin.orders(), permission: "orders.read" },
    { key: "refunds", href: paths.admin.refunds(), permission: "refunds.create" },
    { key: "customers", href: paths.admin.customers(), permission: "customers.read" },
    { key: "cardTries", href: paths.admin.cardTries(), permission: "payments.guard" },
  ],
  delivery: [
    { key: "promises", href: paths.admin.promises(), permission: "orders.read" },
    { key: "pick", href: paths.admin.pick(), also: [BENCH], permission: "fulfillment.pack" },
    { key: "parcels", href: paths.admin.parcels(), permission: "orders.read" },
    { key: "collect", href: paths.admin.collect(), also: [paths.admin.counters()], permission: "counters.serve" },
    { key: "packing", href: paths.admin.packing(), permission: "catalog.read" },
  ],
  supplements: [
    { key: "needs", href: paths.admin.needs(), permission: "catalog.read" },
    { key: "needReports", href: paths.admin.needReports(), permission: "catalog.read" },
  ],
  utilisation: [
    { key: "units", href: paths.admin.units(), permission: "orders.read" },
    { key: "guides", href: paths.admin.guides(), permission: "catalog.read" },
  ],
  evaluation: [
    { key: "cases", href: paths.admin.cases(), permission: "cases.read" },
    { key: "claims", href: paths.admin.claims(), permission: "cases.read" },
    { key: "returns", href: paths.admin.returns(), permission: "returns.read" },
    { key: "messages", href: paths.admin.messages(), permission: "customers.read" },
    { key: "conversations", href: paths.admin.conversations(), permission: "conversations.answer" },
  ],
};

const HOUSE: readonly Place[] = [
  { key: "staff", href: paths.admin.staff(), permission: "staff.manage" },
  { key: "audit", href: paths.admin.audit(), permission: "audit.read" },
  { key: "goLive", href: paths.admin.goLive(), permission: "golive.read" },
  { key: "health", href: paths.admin.health(), permission: "admin.enter" },
];

/** What this person may open, in the order of the journey, the house itself last. */
export function menuFor(staff: Pick<Staff, "roles">, { demo }: { demo: boolean }): MenuGroup[] {
  const open = (places: readonly Place[]) =>
    places.filter((place) => may(staff, place.permission)).map(({ permission: _, ...entry }) => entry);
  const stages = STAGES.map((stage) => ({
    key: stage.key,
    stage: { n: stage.n, title: stage.title },
    entries: open(PLACES[stage.key] ?? []),
  }));
  const clock = demo ? open([{ key: "timeMachine", href: paths.admin.timeMachine(), permission: "clock.move" }]) : [];
  return [...stages, { key: "house", stage: null, entries: [...open(HOUSE), ...clock] }].filter((group) => group.entries.length > 0);
}
