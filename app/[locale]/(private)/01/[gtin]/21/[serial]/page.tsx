import { notFound, redirect } from "next/navigation";
import { findCodeBySerial } from "@/lib/ownership/queries/things";
import { paths } from "@/lib/platform/paths";

/** Where a GS1 Digital Link on a thing leads: its trade number, and its own. */
export default async function DigitalLinkPage({ params }: { params: Promise<{ locale: string; gtin: string; serial: string }> }) {
  const { locale, gtin, serial } = await params;
  const code = await findCodeBySerial(gtin.replace(/^0(?=\d{13}$)/, ""), decodeURIComponent(serial));
  if (!code) notFound();
  redirect(paths(locale).passport(code));
}
