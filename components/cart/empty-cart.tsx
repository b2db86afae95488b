import { RecentlySeen } from "@/components/catalog/recently-seen";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** What will stand here, one way on, and what this browser remembers having looked at. */
export function EmptyCart({ locale }: { locale: string }) {
  const t = translator(locale, "cart.empty");
  const seen = translator(locale, "owning.seen");
  return (
    <>
      <Empty
        title={t("title")}
        action={
          <LinkButton href={paths(locale).home()} look="primary">
            {t("action")}
          </LinkButton>
        }
      >
        {t("lead", { days: store.policies.cartKeptDays })}
      </Empty>
      <RecentlySeen shelf={locale} words={{ title: t("again"), hint: seen("hint"), forget: seen("forget") }} />
    </>
  );
}
