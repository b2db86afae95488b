import { notFound } from "next/navigation";
import { PictureUpload } from "@/components/admin/catalog/picture-upload";
import { ProductFrame } from "@/components/admin/catalog/product-frame";
import { SectionForm } from "@/components/admin/catalog/section-form";
import { SECTION_FIELDS } from "@/components/admin/catalog/sections";
import { findStaffProduct } from "@/lib/catalog/queries/desk/product";
import { listTypeOptions } from "@/lib/catalog/queries/desk/types";
import { SECTIONS } from "@/lib/catalog/rules/desk/sections";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../../_parts/titled";
import { ProductPacking } from "./_parts/product-packing";

export const generateMetadata = titled("desk.products.title");

export default async function SectionPage({ params }: { params: Promise<{ id: string; section: string }> }) {
  const staff = await requireStaff("catalog.read");
  const { id, section: asked } = await params;
  const section = SECTIONS.find((each) => each === asked);
  const product = section && (await findStaffProduct(id));
  if (!product || product.partOfId) notFound();
  const Fields = SECTION_FIELDS[section];

  return (
    <ProductFrame product={product} staff={staff} here={section}>
      <div className="flex max-w-5xl flex-col gap-8">
        {section === "pictures" && <PictureUpload product={product} staff={staff} />}
        <SectionForm product={product} section={section} staff={staff}>
          <Fields product={product} staff={staff} types={section === "basics" ? await listTypeOptions(staff.locale) : []} />
        </SectionForm>
        {section === "packing" && <ProductPacking productId={product.id} staff={staff} />}
      </div>
    </ProductFrame>
  );
}
