import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { RemoveRow } from "@/components/supplements/desk/row-frame";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { findStaffProduct, type StaffProduct } from "@/lib/supplements/queries/desk/product";

type Kind = Parameters<typeof RemoveRow>[0]["kind"];
type Asked<Row> = {
  readonly productId: string;
  readonly rowId: string;
  readonly list: (staff: Staff, productId: string) => Promise<Row[]>;
};

/** The row of this product that the address names; none where it says `new`. */
export async function findRow<Row extends { id: string }>(
  staff: Staff,
  { productId, rowId, list }: Asked<Row>,
): Promise<{ product: StaffProduct; row: Row | null }> {
  const product = await findStaffProduct(staff, productId);
  if (!product) notFound();
  const row = (await list(staff, productId)).find(({ id }) => id === rowId) ?? null;
  if (!row && rowId !== "new") notFound();
  return { product, row };
}

/** One row of what a product takes, can do or was tried with: its form, and the way to be rid of it. */
export function RowPage({
  kind,
  product,
  row,
  staff,
  children,
}: {
  kind: Kind;
  product: StaffProduct;
  row: { readonly id: string } | null;
  staff: Staff;
  children: ReactNode;
}) {
  return (
    <>
      <PageHead title={translator(staff.locale, `needs.${kind}`)("one")}>
        <div>
          <LinkButton href={paths.admin.needsOf(product.id)} look="quiet">
            {pick(product.name, staff.locale)}
          </LinkButton>
        </div>
      </PageHead>
      <div className="flex max-w-5xl flex-col gap-12">
        {children}
        {row && <RemoveRow kind={kind} id={row.id} productId={product.id} staff={staff} />}
      </div>
    </>
  );
}
