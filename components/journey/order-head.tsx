import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import type { OrderFile } from "@/lib/journey/model";
import { unlabelledOf } from "@/lib/journey/rules/staff-lists";
import { paths } from "@/lib/platform/paths";
import { OrderBadges } from "./order-badges";

/** Number, state, and the one thing to do next; on a phone that stands at the screen's foot. */
export function OrderHead({ locale, file, mayPack }: { locale: string; file: OrderFile; mayPack: boolean }) {
  const t = translator(locale, "journey.order");
  const { order, units, way } = file;
  const work = way.works.find(({ state }) => state === "to_pack") ?? way.works.find(({ state }) => state === "packed");
  const count = work?.state === "to_pack" ? units.wanted - units.packed : unlabelledOf(order.lines, way.parcels);
  return (
    <PageHead
      title={<span className="font-mono tracking-tight">{order.number}</span>}
      lead={<OrderBadges locale={locale} state={order.state} progress={file.progress} />}
      aside={
        mayPack && work && count > 0 && file.progress !== "held" ? (
          <div className="max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-10 max-sm:border-ink max-sm:border-t-[1.5px] max-sm:bg-paper max-sm:p-3 print:hidden">
            <LinkButton href={paths.admin.pack(work.id)} look="primary" className="max-sm:w-full">
              {t(work.state === "to_pack" ? "pack" : "ship", { count })}
            </LinkButton>
          </div>
        ) : undefined
      }
    >
      <Breadcrumb label={t("crumbs")} crumbs={[{ label: t("all"), href: paths.admin.orders() }, { label: order.number }]} />
    </PageHead>
  );
}
