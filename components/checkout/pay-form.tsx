import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Attempt } from "@/lib/checkout/model";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";

/** The button the law asks for: after everything it is about, with words that leave no doubt. */
export function PayForm({ attempt, isTest, locale }: { attempt: Attempt; isTest: boolean; locale: string }) {
  const t = translator(locale, "checkout.review");
  return (
    <form method="post" action={paths.api.pay()} className="flex flex-col gap-4">
      <input type="hidden" name="attemptKey" value={attempt.key} />
      <input type="hidden" name="amount" value={attempt.due.amount} />
      <input type="hidden" name="currency" value={attempt.due.currency} />
      <input type="hidden" name="locale" value={locale} />
      <Button type="submit" look="primary" wide>
        {t("place", { total: format(attempt.due, locale) })}
      </Button>
      <p className="text-muted text-sm">{t("next")}</p>
      {isTest && <Notice live={false}>{t("test")}</Notice>}
    </form>
  );
}
