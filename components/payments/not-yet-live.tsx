import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { translator } from "@/lib/i18n/translator";
import type { GoLiveLine } from "@/lib/payments/rules/go-live";
import { paths } from "@/lib/platform/paths";

/** The next thing between a new shop and its first real order, where its owner comes in. */
export function NotYetLive({ locale, lines }: { locale: string; lines: readonly GoLiveLine[] }) {
  const t = translator(locale, "payments.goLive");
  const next = lines.find(({ missing }) => missing.length > 0);
  const done = lines.filter(({ missing }) => missing.length === 0).length;
  return (
    <div className="mb-12">
      <Notice tone="info" live={false} title={t("notYet", { done, all: lines.length })}>
        {next && <p>{t("next", { line: t(`lines.${next.key}.title`), means: t(`lines.${next.key}.means`) })}</p>}
        <p className="pt-2">
          <LinkButton href={paths.admin.goLive()}>{t("title")}</LinkButton>
        </p>
      </Notice>
    </div>
  );
}
