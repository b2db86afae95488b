import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

export function EmptyCart({ locale }: { locale: string }) {
  const t = translator(locale, "cart.empty");
  return (
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
  );
}
