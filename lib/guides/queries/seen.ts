import { hashToken } from "../../platform/secrets.ts";
import type { GuidePart } from "../rules/desk/parts.ts";
import type { GuideDocument } from "../schema/document.ts";

/** What of a guide a form shows. */
function partOfGuide(guide: GuideDocument, part: GuidePart, step: string): unknown {
  const { contents, contentsPicture, steps, ...basics } = guide;
  if (part === "step") return steps.find(({ key }) => key === step) ?? null;
  return part === "contents" ? { contents, contentsPicture } : basics;
}

/** What a form was drawn from, short enough to travel with it. */
export const seenOf = (guide: GuideDocument, part: GuidePart, step = ""): string =>
  hashToken(JSON.stringify(partOfGuide(guide, part, step))).slice(0, 16);
