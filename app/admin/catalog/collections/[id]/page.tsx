import { notFound } from "next/navigation";
import { CatalogTabs } from "@/components/admin/catalog/catalog-tabs";
import { CollectionForm } from "@/components/admin/catalog/collection-form";
import { PageHead } from "@/components/ui/page-head";
import { findStaffCollection } from "@/lib/catalog/queries/desk/collections";
import { pick } from "@/lib/kernel/localized";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("desk.collections.title");

export default async function CollectionDeskPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const collection = await findStaffCollection((await params).id, staff.locale);
  if (!collection) notFound();

  return (
    <>
      <PageHead title={pick(collection.name, staff.locale)} />
      <div className="flex max-w-5xl flex-col gap-8">
        <CatalogTabs locale={staff.locale} here="collections" />
        <CollectionForm collection={collection} staff={staff} />
      </div>
    </>
  );
}
