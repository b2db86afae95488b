import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { OpeningNotice } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { AccountLink } from "./account-link";
import { CartLink } from "./cart-link";
import { LanguageLinks } from "./language-links";
import { Opening } from "./opening";
import { SearchBox } from "./search-box";

type World = { readonly handle: string; readonly name: string };

/** `signedIn`: known where a page is rendered for one person; a page that any cache may keep asks when it is open. */
export type FrameFacts = {
  readonly locale: string;
  readonly worlds: readonly World[];
  readonly opening: OpeningNotice;
  readonly signedIn?: boolean | undefined;
};

/** Running head, name, the way into each world, search, and one's order: the same on every page. */
export function SiteHeader({ locale, worlds, opening, signedIn }: FrameFacts) {
  const t = translator(locale, "layout");
  const to = paths(locale);
  return (
    <header className="border-ink border-b-[1.5px]">
      <RunningHead locale={locale} opening={opening} />
      <div className="site-head">
        <Link href={to.home()} prefetch={false} aria-label={t("home", { shop: store.name })} className="site-name">
          <Mark />
        </Link>
        <nav aria-label={t("worlds")} className="site-worlds">
          {worlds.map((world) => (
            <Link key={world.handle} href={to.collection(world.handle)} prefetch={false}>
              {world.name}
            </Link>
          ))}
        </nav>
        <SearchBox action={to.search()} label={t("search")} go={t("searchGo")} />
        <nav aria-label={t("tools")} className="site-tools">
          <a href={to.track()} className="head-link">
            <Icon name="truck" className="size-6" />
            <span>{t("track")}</span>
          </a>
          <AccountLink href={to.account()} me={paths.api.me()} signIn={t("signIn")} account={t("account")} signedIn={signedIn}>
            <Icon name="person" className="size-6" />
          </AccountLink>
          <CartLink href={to.cart()} me={paths.api.me()} label={t("cart")} counted={t("inCart")}>
            <Icon name="cart" className="size-6" />
          </CartLink>
        </nav>
      </div>
    </header>
  );
}

/** The logo of the merchant's file, else the name set large. The link around it says where it leads. */
function Mark() {
  const { logo } = store.look;
  // biome-ignore lint/performance/noImgElement: one small file of the merchant's own, never resized
  return logo ? <img src={logo.src} alt="" width={logo.width} height={logo.height} className="site-logo" /> : store.name;
}

function RunningHead({ locale, opening }: { locale: string; opening: OpeningNotice }) {
  const t = translator(locale, "layout");
  return (
    <div className="border-line border-b">
      <div className="mx-auto flex max-w-page items-center gap-x-4 px-4 text-xs md:px-6">
        <a
          href={`tel:${store.contact.phone.replaceAll(" ", "")}`}
          className="running-link font-mono"
          aria-label={t("call", { phone: store.contact.phone })}
        >
          {store.contact.phone}
        </a>
        <Opening notice={opening} locale={locale} brief />
        <span className="ms-auto hidden items-center gap-x-6 md:flex print:hidden">
          <Link href={paths(locale).help()} prefetch={false} className="running-link">
            {t("help")}
          </Link>
          <LanguageLinks locale={locale} />
        </span>
      </div>
    </div>
  );
}
