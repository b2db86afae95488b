import { GuideList } from "@/components/guides/guide-list";
import { listSessions } from "@/lib/guides/queries/session";
import { guidesOfUnit } from "@/lib/guides/queries/shown";
import { translator } from "@/lib/i18n/translator";
import type { OwnThing } from "@/lib/ownership/model";
import { paths } from "@/lib/platform/paths";

/** How it is set up, used and looked after, and where its owner left off. */
export async function ThingGuides({ thing, locale }: { thing: OwnThing; locale: string }) {
  const [guides, sessions] = await Promise.all([guidesOfUnit(thing, locale), listSessions(thing.ownershipId)]);
  const listed = guides.map((guide) => ({
    guide,
    href: paths(locale).thingGuide(thing.publicCode, guide.purpose),
    state: sessions.get(guide.guideId)?.state,
  }));
  return <GuideList guides={listed} title={translator(locale, "guidance.thing")("title")} locale={locale} />;
}
