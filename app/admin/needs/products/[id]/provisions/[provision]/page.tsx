import { notFound } from "next/navigation";
import { ProvisionForm } from "@/components/supplements/desk/provision-form";
import { RemoveRow } from "@/components/supplements/desk/row-frame";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { listCapabilityOptions } from "@/lib/supplements/queries/desk/capabilities";
import { findStaffProduct, listStaffProvisions } from "@/lib/supplements/queries/desk/product";
import { titled } from "../../../../../_parts/titled";

export const generateMetadata = titled("needs.provision.one");

export default async function ProvisionPage({ params }: { params: Promise<{ id: string; provision: string }> }) {
  const staff = await requireStaff("catalog.read");
  const { id, provision: rowId } = await params;
  const product = await findStaffProduct(staff, id);
  if (!product) notFound();
  const row = (await listStaffProvisions(staff, id)).find((each) => each.id === rowId) ?? null;
  if (!row && rowId !== "new") notFound();
  const { locale } = staff;

  return (
    <>
      <PageHead title={translator(locale, "needs.provision")("one")}>
        <div>
          <LinkButton href={paths.admin.needsOf(id)} look="quiet">
            {pick(product.name, locale)}
          </LinkButton>
        </div>
      </PageHead>
      <div className="flex max-w-5xl flex-col gap-12">
        <ProvisionForm key={row?.version} row={row} product={product} capabilities={await listCapabilityOptions(locale)} staff={staff} />
        {row && <RemoveRow kind="provision" id={row.id} productId={id} staff={staff} />}
      </div>
    </>
  );
}
