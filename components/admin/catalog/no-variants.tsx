import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

type Given = { readonly product: Pick<StaffProduct, "id">; readonly title: string; readonly lead: string; readonly locale: string };

/** Prices and stock belong to variants: where there is none yet, the way to the first. */
export function NoVariants({ product, title, lead, locale }: Given) {
  return (
    <Empty
      title={title}
      action={
        <LinkButton href={paths.admin.productSection(product.id, "variants")}>
          {translator(locale, "desk.frame.places")("variants")}
        </LinkButton>
      }
    >
      {lead}
    </Empty>
  );
}
