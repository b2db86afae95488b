import { FitmentForm } from "@/components/supplements/desk/fitment-form";
import { requireStaff } from "@/lib/platform/session";
import { listStaffFitments } from "@/lib/supplements/queries/desk/product";
import { titled } from "../../../../../_parts/titled";
import { findRow, RowPage } from "../../_parts/row-page";

export const generateMetadata = titled("needs.fitment.one");

export default async function FitmentPage({ params }: { params: Promise<{ id: string; fitment: string }> }) {
  const staff = await requireStaff("catalog.read");
  const { id: productId, fitment: rowId } = await params;
  const { product, row } = await findRow(staff, { productId, rowId, list: listStaffFitments });

  return (
    <RowPage kind="fitment" product={product} row={row} staff={staff}>
      <FitmentForm key={row?.version} row={row} product={product} staff={staff} />
    </RowPage>
  );
}
