import { yesAndNo } from "../catalog/copy.ts";
import type { BoxItem, Picture, ProductPart, SpecDefinition, Specs } from "../catalog/model.ts";
import { fillProse } from "../catalog/rules/specs.ts";
import { translator } from "../i18n/translator.ts";
import { type Localized, pick } from "../kernel/localized.ts";
import { COMMON_REASONS, type ContentView, type GuidePictureView, type GuideView, type Purpose, type StepView } from "./model.ts";
import { contentsOf } from "./rules/contents.ts";
import type { GuideDocument, GuidePicture, GuideStep } from "./schema/document.ts";

/** A revision with the product it is about. */
export type GuideRow = {
  readonly guideId: string;
  readonly revisionId: string;
  readonly number: number;
  readonly purpose: Purpose;
  readonly publishedAt: Date | null;
  readonly data: GuideDocument;
  readonly productId: string;
  readonly handle: string;
  readonly name: Localized;
  readonly box: readonly BoxItem[];
  readonly parts: readonly ProductPart[];
  readonly specs: Specs;
  readonly definitions: readonly SpecDefinition[];
};

type Read = (text: Localized) => string;

/** A guide as a reader of this language sees it. */
export function toGuideView(row: GuideRow, locale: string): GuideView {
  const { data, guideId, revisionId, number, purpose, publishedAt, productId, handle } = row;
  const facts = { specs: row.specs, definitions: row.definitions, locale, words: yesAndNo(locale) };
  const read: Read = (text) => fillProse(pick(text, locale), facts);
  const contents = contentsOf(data, row).map(
    ({ name, picture, ...each }): ContentView => ({ ...each, name: pick(name, locale), picture: pictureIn(picture, read) }),
  );
  return {
    ...{ guideId, revisionId, number, purpose, publishedAt, productId, handle },
    thing: pick(row.name, locale),
    summary: read(data.summary),
    difficulty: data.difficulty,
    minutes: data.minutes,
    people: data.people,
    tools: data.tools.map(({ name, inBox, capability }) => ({ name: read(name), inBox: inBox ?? false, capability: capability ?? null })),
    supplies: data.supplies.map(({ name, quantity, product, capability }) => ({
      ...{ name: read(name), quantity },
      product: product ?? null,
      capability: capability ?? null,
    })),
    contents,
    contentsPicture: pictureIn(data.contentsPicture, read),
    steps: data.steps.map((step) => toStep(step, { read, contents, common: commonReasons(locale), specs: row.specs })),
    film: data.film ? { ...data.film, alt: read(data.film.alt), still: data.film.still ?? data.film.src } : null,
    result: read(data.result),
  };
}

const pictureIn = (picture: GuidePicture | null | undefined, read: Read): GuidePictureView | null =>
  picture ? { ...(picture satisfies Omit<Picture, "alt">), alt: read(picture.alt) } : null;

const commonReasons = (locale: string) => {
  const t = translator(locale, "guides.reasons");
  return COMMON_REASONS.map((key) => ({ key, text: t(key), item: null }));
};

function spanOf(key: string | undefined, specs: Specs): { from: number; to: number } | null {
  const fact = key === undefined ? undefined : specs[key];
  return typeof fact === "object" && "from" in fact ? fact : null;
}

type Around = {
  readonly read: Read;
  readonly contents: readonly ContentView[];
  readonly common: StepView["reasons"];
  readonly specs: Specs;
};

function toStep(step: GuideStep, { read, contents, common, specs }: Around): StepView {
  return {
    key: step.key,
    title: read(step.title),
    lines: step.lines.map(({ kind, text, marker }) => ({ kind, text: read(text), marker: marker ?? null })),
    expected: read(step.expected),
    hazard: step.hazard ? { level: step.hazard.level, text: read(step.hazard.text) } : null,
    minutes: step.minutes ?? null,
    picture: pictureIn(step.picture, read),
    film: step.film ?? null,
    explanation: step.explanation ? { text: read(step.explanation.text), picture: pictureIn(step.explanation.picture, read) } : null,
    uses: step.uses.flatMap((item) => contents.find((each) => each.item === item) ?? []).map(({ item, name }) => ({ item, name })),
    when: step.when,
    byHeight: step.byHeight
      ? { what: read(step.byHeight.what), share: step.byHeight.share, within: spanOf(step.byHeight.within, specs) }
      : null,
    reasons: [...step.reasons.map(({ key, text, item }) => ({ key, text: read(text), item: item ?? null })), ...common],
  };
}
