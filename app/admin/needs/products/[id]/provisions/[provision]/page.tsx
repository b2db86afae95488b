import { ProvisionForm } from "@/components/supplements/desk/provision-form";
import { requireStaff } from "@/lib/platform/session";
import { listCapabilityOptions } from "@/lib/supplements/queries/desk/capabilities";
import { listStaffProvisions } from "@/lib/supplements/queries/desk/product";
import { titled } from "../../../../../_parts/titled";
import { findRow, RowPage } from "../../_parts/row-page";

export const generateMetadata = titled("needs.provision.one");

export default async function ProvisionPage({ params }: { params: Promise<{ id: string; provision: string }> }) {
  const staff = await requireStaff("catalog.read");
  const { id: productId, provision: rowId } = await params;
  const { product, row } = await findRow(staff, { productId, rowId, list: listStaffProvisions });

  return (
    <RowPage kind="provision" product={product} row={row} staff={staff}>
      <ProvisionForm
        key={row?.version}
        row={row}
        product={product}
        capabilities={await listCapabilityOptions(staff.locale)}
        staff={staff}
      />
    </RowPage>
  );
}
