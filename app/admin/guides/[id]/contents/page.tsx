import { notFound } from "next/navigation";
import { ContentsFields } from "@/components/guides/desk/contents-fields";
import { GuideFrame } from "@/components/guides/desk/guide-frame";
import { PartForm } from "@/components/guides/desk/part-form";
import { findStaffGuide } from "@/lib/guides/queries/desk";
import { listPictureChoices } from "@/lib/guides/queries/pictures";
import { seenOf } from "@/lib/guides/queries/seen";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("guideDesk.title");

export default async function GuideContentsPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const guide = await findStaffGuide((await params).id);
  if (!guide) notFound();
  return (
    <GuideFrame guide={guide} locale={staff.locale} here="contents">
      <PartForm guide={guide} part="contents" seen={seenOf(guide.data, "contents")} staff={staff}>
        <ContentsFields guide={guide} choices={await listPictureChoices(guide.guideId)} locale={staff.locale} />
      </PartForm>
    </GuideFrame>
  );
}
