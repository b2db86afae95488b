import { NeedForm } from "@/components/supplements/desk/need-form";
import { requireStaff } from "@/lib/platform/session";
import { listCapabilityOptions } from "@/lib/supplements/queries/desk/capabilities";
import { listStaffNeeds } from "@/lib/supplements/queries/desk/product";
import { titled } from "../../../../../_parts/titled";
import { findRow, RowPage } from "../../_parts/row-page";

export const generateMetadata = titled("needs.need.one");

export default async function NeedPage({ params }: { params: Promise<{ id: string; need: string }> }) {
  const staff = await requireStaff("catalog.read");
  const { id: productId, need: rowId } = await params;
  const { product, row } = await findRow(staff, { productId, rowId, list: listStaffNeeds });

  return (
    <RowPage kind="need" product={product} row={row} staff={staff}>
      <NeedForm key={row?.version} row={row} product={product} capabilities={await listCapabilityOptions(staff.locale)} staff={staff} />
    </RowPage>
  );
}
