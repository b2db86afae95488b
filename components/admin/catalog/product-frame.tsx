import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import { SECTIONS, type Section } from "@/lib/catalog/rules/desk/sections";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { Tabs } from "../tabs";
import { DraftLine } from "./draft-line";
import { STATUS_TONES } from "./product-table";

type Place = Section | "overview" | "prices" | "stock" | "collections" | "history" | "spareParts" | "thing";

/** Around every page of one product: its name and state, its pages as links, and the draft, where there is one or saving begins one. */
export function ProductFrame({
  product,
  staff,
  here,
  children,
}: {
  product: StaffProduct;
  staff: Pick<Staff, "roles" | "locale">;
  here: Place;
  children: ReactNode;
}) {
  const t = translator(staff.locale, "desk");
  return (
    <>
      <PageHead
        title={pick(product.content.name, staff.locale) || product.handle}
        lead={<Badge tone={STATUS_TONES[product.status]}>{t(`products.statuses.${product.status}`)}</Badge>}
        aside={
          product.status === "active" && (
            <LinkButton href={paths(shopLocale(staff.locale)).product(product.handle)}>{t("frame.inShop")}</LinkButton>
          )
        }
      >
        <Breadcrumb
          label={translator(staff.locale, "common")("breadcrumb")}
          crumbs={[{ label: t("products.title"), href: paths.admin.catalog() }, { label: product.handle }]}
        />
      </PageHead>
      <div className="flex flex-col gap-8">
        <Tabs label={t("frame.label")} tabs={tabs(product, { here, locale: staff.locale })} />
        {(product.draft || isDrafted(here)) && <DraftLine product={product} locale={staff.locale} />}
        {children}
      </div>
    </>
  );
}

/** Whether saving there writes to the draft; everywhere else it acts at once. */
const isDrafted = (here: Place): boolean => SECTIONS.some((section) => section === here);

/** The storefront that staff look at in their language. */
export const shopLocale = (locale: string): string => (locale.startsWith("de") ? "de-DE" : "en-IE");

function tabs(product: StaffProduct, { here, locale }: { here: Place; locale: string }) {
  const t = translator(locale, "desk.frame");
  const wrong = (section: Section) => product.issues.filter((issue) => issue.section === section).length || undefined;
  const places: readonly (readonly [Place, string])[] = product.partOfId
    ? [
        ["thing", paths.admin.product(product.partOfId)],
        ["prices", paths.admin.productPrices(product.id)],
        ["stock", paths.admin.productStock(product.id)],
      ]
    : placesOf(product);
  return places.map(([key, href]) => ({
    key,
    href,
    here: key === here,
    label: t(`places.${key}`),
    count: SECTIONS.some((section) => section === key) ? wrong(key as Section) : undefined,
  }));
}

const placesOf = (product: StaffProduct): readonly (readonly [Place, string])[] => [
  ["overview", paths.admin.product(product.id)],
  ...SECTIONS.map((section) => [section, paths.admin.productSection(product.id, section)] as const),
  ["prices", paths.admin.productPrices(product.id)],
  ["stock", paths.admin.productStock(product.id)],
  ...(product.partsId ? [["spareParts", paths.admin.productPrices(product.partsId)] as const] : []),
  ["collections", paths.admin.productShelves(product.id)],
  ["history", paths.admin.productHistory(product.id)],
];
