import { PackingWays } from "@/components/reports/packing-ways";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listPackingWays } from "@/lib/reports/queries/packing";

/** What became of parcels with this product in them, by how they were packed: for whoever writes how to pack it. */
export async function ProductPacking({ productId, staff }: { productId: string; staff: Staff }) {
  const { rows } = await listPackingWays(staff, { page: 1, productId, now: await shopNow() });
  const t = translator(staff.locale, "reports.packing");
  return (
    <Section title={t("ofProduct")}>
      <PackingWays rows={rows} locale={staff.locale} ofOne />
      <div>
        <LinkButton href={paths.admin.packing()} look="quiet">
          {t("all")}
        </LinkButton>
      </div>
    </Section>
  );
}
