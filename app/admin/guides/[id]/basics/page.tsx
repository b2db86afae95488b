import { notFound } from "next/navigation";
import { BasicsFields } from "@/components/guides/desk/basics-fields";
import { GuideFrame } from "@/components/guides/desk/guide-frame";
import { PartForm } from "@/components/guides/desk/part-form";
import { findStaffGuide } from "@/lib/guides/queries/desk";
import { seenOf } from "@/lib/guides/queries/seen";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("guideDesk.title");

export default async function GuideBasicsPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const guide = await findStaffGuide((await params).id);
  if (!guide) notFound();
  return (
    <GuideFrame guide={guide} locale={staff.locale} here="basics">
      <PartForm guide={guide} part="basics" seen={seenOf(guide.data, "basics")} staff={staff}>
        <BasicsFields guide={guide.data} locale={staff.locale} />
      </PartForm>
    </GuideFrame>
  );
}
