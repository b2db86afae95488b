import { translator } from "@/lib/i18n/translator";
import { may, type Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { Keys } from "./keys";

/** Where `g` and a letter lead; only to places this person may open. */
const PLACES = [
  { letter: "h", key: "home", href: paths.admin.home(), permission: "admin.enter" },
  { letter: "o", key: "orders", href: paths.admin.orders(), permission: "orders.read" },
  { letter: "p", key: "pick", href: paths.admin.pick(), permission: "fulfillment.pack" },
  { letter: "r", key: "returns", href: paths.admin.returns(), permission: "returns.read" },
  { letter: "c", key: "customers", href: paths.admin.customers(), permission: "customers.read" },
  { letter: "m", key: "conversations", href: paths.admin.conversations(), permission: "conversations.answer" },
] as const;

export function KeyHelp({ staff }: { staff: Pick<Staff, "roles" | "locale"> }) {
  const t = translator(staff.locale, "admin.keys");
  const menu = translator(staff.locale, "admin.menu");
  const open = PLACES.filter(({ permission }) => may(staff, permission));
  return (
    <Keys
      places={Object.fromEntries(open.map(({ letter, href }) => [letter, href]))}
      words={{
        open: t("open"),
        title: t("title"),
        on: t("on"),
        close: t("close"),
        list: [
          { keys: "/", does: t("search") },
          { keys: "j k", does: t("list") },
          ...open.map(({ letter, key }) => ({ keys: `g ${letter}`, does: menu(key) })),
          { keys: "?", does: t("help") },
        ],
      }}
    />
  );
}
