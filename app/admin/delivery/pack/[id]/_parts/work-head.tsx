import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import type { PackView } from "@/lib/delivery/model/staff";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

const TITLE = {
  to_pack: "packTitle",
  packed: "shipTitle",
  handed_over: "workTitle",
  cancelled: "workTitle",
} as const satisfies Record<PackView["state"], string>;

/** Which work it is, its papers, and the way back to the list. */
export function WorkHead({ work, locale }: { work: PackView; locale: string }) {
  const t = translator(locale, "delivery.staff");
  return (
    <PageHead
      title={t(TITLE[work.state], { number: work.number })}
      aside={
        <div className="flex flex-wrap gap-3">
          <LinkButton href={paths.api.packingSlip(work.id)}>{t("slip")}</LinkButton>
          <LinkButton href={paths.api.thingLabels(work.id)} look="quiet">
            {t("thingLabels")}
          </LinkButton>
        </div>
      }
    >
      <div>
        <LinkButton href={paths.admin.pick()} look="quiet">
          {t("toPick")}
        </LinkButton>
      </div>
    </PageHead>
  );
}
