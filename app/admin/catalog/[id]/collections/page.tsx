import { notFound } from "next/navigation";
import { MembershipForm } from "@/components/admin/catalog/membership-form";
import { ProductFrame } from "@/components/admin/catalog/product-frame";
import { listStaffCollections } from "@/lib/catalog/queries/desk/collections";
import { findStaffProduct } from "@/lib/catalog/queries/desk/product";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("desk.collections.title");

export default async function MembershipPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const product = await findStaffProduct((await params).id);
  if (!product || product.partOfId) notFound();

  return (
    <ProductFrame product={product} staff={staff} here="collections">
      <MembershipForm product={product} staff={staff} collections={await listStaffCollections()} />
    </ProductFrame>
  );
}
