import { notFound } from "next/navigation";
import { HistoryList } from "@/components/admin/catalog/history-list";
import { ProductFrame } from "@/components/admin/catalog/product-frame";
import { listRevisions } from "@/lib/catalog/queries/desk/history";
import { findStaffProduct } from "@/lib/catalog/queries/desk/product";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("desk.history.title");

export default async function HistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const product = await findStaffProduct((await params).id);
  if (!product || product.partOfId) notFound();

  return (
    <ProductFrame product={product} staff={staff} here="history">
      <HistoryList product={product} staff={staff} revisions={await listRevisions(product.id)} />
    </ProductFrame>
  );
}
