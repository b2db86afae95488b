import { notFound } from "next/navigation";
import { CapabilityForm } from "@/components/supplements/desk/capability-form";
import { NeedsTabs } from "@/components/supplements/desk/needs-tabs";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { requireStaff } from "@/lib/platform/session";
import { findCapability } from "@/lib/supplements/queries/desk/capabilities";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("needs.capabilities.title");

export default async function CapabilityPage({ params }: { params: Promise<{ key: string }> }) {
  const staff = await requireStaff("catalog.read");
  const { key } = await params;
  const capability = key === "new" ? null : await findCapability(staff, key);
  if (!capability && key !== "new") notFound();
  const t = translator(staff.locale, "needs.capabilities");

  return (
    <>
      <PageHead title={capability ? pick(capability.name, staff.locale) : t("new")} />
      <div className="flex max-w-5xl flex-col gap-8">
        <NeedsTabs locale={staff.locale} here="capabilities" />
        <CapabilityForm key={capability?.version} capability={capability} staff={staff} />
      </div>
    </>
  );
}
