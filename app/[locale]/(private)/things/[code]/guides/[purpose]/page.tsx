import { notFound } from "next/navigation";
import { withFigures } from "@/components/guides/by-height";
import { GuidePlayer } from "@/components/guides/guide-player";
import { GuideSheet } from "@/components/guides/guide-sheet";
import { HomeOffer } from "@/components/guides/home-offer";
import { playerWords } from "@/components/guides/player-words";
import { titled } from "@/components/layout/titled";
import { keepProgress } from "@/lib/guides/actions";
import { findSession } from "@/lib/guides/queries/session";
import { guidesOfUnit } from "@/lib/guides/queries/shown";
import { stepsFor } from "@/lib/guides/rules/steps";
import { translator } from "@/lib/i18n/translator";
import { inSentence } from "@/lib/kernel/localized";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { findAtHome } from "@/lib/ownership/queries/at-home";
import { homeOfOwnership } from "@/lib/ownership/queries/present-home";
import { findThing } from "@/lib/ownership/queries/things";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("guidance.title");

type Props = { params: Promise<{ locale: string; code: string; purpose: string }>; searchParams: Promise<{ home?: string }> };

export default async function ThingGuidePage({ params, searchParams }: Props) {
  const [{ locale, code, purpose }, { home }] = await Promise.all([params, searchParams]);
  const thing = await findThing(await findOrderViewer(), code);
  const whole = thing && (await guidesOfUnit(thing, locale)).find((guide) => guide.purpose === purpose);
  if (!thing || !whole) notFound();
  const { ownershipId, publicCode } = thing;
  const [session, { facts }] = await Promise.all([
    findSession(whole.guideId, ownershipId),
    homeOfOwnership(ownershipId).then((key) => findAtHome(key)),
  ]);
  const told = Object.fromEntries(facts.map(({ key, value }) => [key, value]));
  const steps = home === "told" ? stepsFor(whole.steps, told) : whole.steps;
  const guide = { ...whole, steps: withFigures(steps, told, locale) };
  const own = { code: publicCode, ownershipId, session };

  return (
    <GuideSheet
      guide={guide}
      own={own}
      crumbs={[
        {
          label: translator(locale, "ownership.thing")("title", { name: inSentence(guide.thing, locale) }),
          href: paths(locale).thing(publicCode),
        },
      ]}
      home={<HomeOffer guide={whole} own={own} facts={facts} asTold={home === "told"} locale={locale} />}
      player={
        <GuidePlayer
          name={`${ownershipId}:${guide.guideId}`}
          place={{ ownershipId, guideId: guide.guideId }}
          tell={keepProgress}
          words={playerWords(locale)}
        />
      }
      locale={locale}
    />
  );
}
