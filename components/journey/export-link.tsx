import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import type { OrderListState } from "@/lib/journey/schema";
import { paths } from "@/lib/platform/paths";

/** This view as a file. An export wants a code given just now (TRUST R45): without one the way leads past the code and back here. */
export function ExportLink({ locale, state, fresh }: { locale: string; state: Omit<OrderListState, "page">; fresh: boolean }) {
  const t = translator(locale, "journey.orders");
  return (
    <LinkButton href={fresh ? paths.api.ordersCsv(state) : paths.admin.confirm(paths.admin.orders(state))} look="quiet" download={fresh}>
      {fresh ? t("export") : t("exportAfterCode")}
    </LinkButton>
  );
}
