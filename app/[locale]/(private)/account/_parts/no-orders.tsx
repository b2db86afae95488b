import Link from "next/link";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

/** What will be here, and where an order may be that is missing. */
export function NoOrders({ locale }: { locale: string }) {
  const t = translator(locale, "customers.account");
  return (
    <>
      <Empty
        title={t("noOrdersTitle")}
        action={
          <LinkButton href={paths(locale).home()} look="primary">
            {t("toShop")}
          </LinkButton>
        }
      >
        {t("noOrders")}
      </Empty>
      <p className="text-muted text-sm">
        {t("missing")}{" "}
        <Link href={paths(locale).track()} className="link">
          {t("lookUp")}
        </Link>
      </p>
    </>
  );
}
