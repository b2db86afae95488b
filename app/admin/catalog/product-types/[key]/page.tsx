import { notFound } from "next/navigation";
import { CatalogTabs } from "@/components/admin/catalog/catalog-tabs";
import { TypeForm } from "@/components/admin/catalog/type-form";
import { PageHead } from "@/components/ui/page-head";
import { listTypes } from "@/lib/catalog/queries/desk/types";
import { pick } from "@/lib/kernel/localized";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("desk.types.title");

export default async function TypePage({ params }: { params: Promise<{ key: string }> }) {
  const staff = await requireStaff("catalog.read");
  const { key } = await params;
  const type = (await listTypes(staff.locale)).find((each) => each.key === key);
  if (!type) notFound();

  return (
    <>
      <PageHead title={pick(type.name, staff.locale)} />
      <div className="flex max-w-5xl flex-col gap-8">
        <CatalogTabs locale={staff.locale} here="types" />
        <TypeForm type={type} staff={staff} />
      </div>
    </>
  );
}
