import Link from "next/link";
import type { ReactNode } from "react";
import { FlashLine, type FlashWords } from "@/components/layout/flash-line";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { signOutStaff } from "@/lib/staff/actions";
import { store } from "@/store.config";
import { KeyHelp } from "./key-help";
import type { MenuGroup } from "./menu";
import { MenuLink } from "./menu-link";

/** Around every page of the staff: the menu in the order of the journey, who is signed in, one line of what was just done. */
export function AdminShell({
  staff,
  menu,
  flash,
  children,
}: {
  staff: Staff;
  menu: readonly MenuGroup[];
  flash: FlashWords | null;
  children: ReactNode;
}) {
  const t = translator(staff.locale, "admin");
  const titles = translator(staff.locale, "journey");
  return (
    <div className="admin lg:grid lg:min-h-dvh lg:grid-cols-[15rem_1fr]">
      <a href="#main" className="skip">
        {t("skip")}
      </a>
      <header className="border-ink border-b-[1.5px] bg-card px-4 py-3 lg:border-e-[1.5px] lg:border-b-0 lg:px-5 lg:py-6 print:hidden">
        <div className="flex flex-wrap items-baseline justify-between gap-3 lg:flex-col">
          <Link href={paths.admin.home()} className="font-display font-extrabold text-brand text-lg tracking-[-0.02em]">
            {store.name} <span className="text-ink">{t("title")}</span>
          </Link>
          <div className="flex flex-wrap items-center gap-x-3 text-sm">
            <Link href={paths.admin.staffDevices()} className="underline lg:w-full">
              {staff.name}
            </Link>
            <form action={signOutStaff}>
              <button type="submit" className="button button-quiet">
                {t("signOut")}
              </button>
            </form>
            <KeyHelp staff={staff} />
          </div>
        </div>
        <details className="group mt-2 lg:hidden">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("menuTitle")}</summary>
          <Menu menu={menu} t={t} titles={titles} />
        </details>
        <div className="mt-8 hidden lg:block">
          <Menu menu={menu} t={t} titles={titles} />
        </div>
      </header>
      <main id="main" className="min-w-0 px-4 pb-18 sm:px-6 lg:px-12">
        <FlashLine flash={flash} />
        {children}
      </main>
    </div>
  );
}

function Menu({
  menu,
  t,
  titles,
}: {
  menu: readonly MenuGroup[];
  t: ReturnType<typeof translator>;
  titles: ReturnType<typeof translator>;
}) {
  const places = menu.flatMap((group) => group.entries.map(({ href }) => href));
  return (
    <nav aria-label={t("menuTitle")} className="flex flex-col gap-4">
      <MenuLink href={paths.admin.home()} exact others={[]}>
        {t("menu.home")}
      </MenuLink>
      {menu.map((group) => (
        <div key={group.key} className="flex flex-col">
          <p className="font-mono text-muted text-xs">
            {group.stage ? `${String(group.stage.n).padStart(2, "0")} ${titles(group.stage.title)}` : t("house")}
          </p>
          {group.entries.map((entry) => (
            <MenuLink key={entry.key} href={entry.href} also={entry.also ?? []} others={places}>
              {t(`menu.${entry.key}`)}
            </MenuLink>
          ))}
        </div>
      ))}
    </nav>
  );
}
