import { GoLiveList } from "@/components/payments/go-live-list";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { findGoLive } from "@/lib/payments/queries/go-live";
import { standingOf } from "@/lib/payments/rules/go-live";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("payments.goLive.title");

export default async function GoLivePage() {
  const staff = await requireStaff("golive.read");
  const lines = await findGoLive();
  const { locale } = staff;
  const t = translator(locale, "payments.goLive");
  const standing = standingOf(lines);
  const done = lines.filter(({ missing }) => missing.length === 0).length;
  const hasDemo = lines.some(({ key, missing }) => key === "demo" && missing.some(({ code }) => code !== "demo_on"));

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} aside={<p className="font-mono">{t("count", { done, all: lines.length })}</p>} />
      <div className="flex flex-col gap-12">
        <Notice tone={standing === "open" ? "done" : "info"} live={false}>
          {t(standing)}
        </Notice>
        <GoLiveList locale={locale} lines={lines} />
        {hasDemo && may(staff, "shop.empty") && (
          <div>
            <LinkButton href={paths.admin.emptyShop()}>{translator(locale)("reports.emptying.title")}</LinkButton>
          </div>
        )}
      </div>
    </>
  );
}
