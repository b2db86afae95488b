import { z } from "zod";
import { store } from "../../store.config.ts";
import { instantOf, isLocalDate, type LocalDate } from "../kernel/days.ts";
import { checkField, idField, optionalLine } from "../kernel/fields.ts";
import { LANGUAGES } from "../kernel/localized.ts";
import { TOPICS } from "../messaging/model.ts";
import { ARTICLE_KINDS, type ArticleInput, POLICY_PAGES } from "./model.ts";
import { markdownProblem } from "./rules/markdown.ts";

const handle = z
  .string("required")
  .trim()
  .min(1, "required")
  .max(80, "too_long")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "handle_invalid");
const localized = (max: number) => {
  const text = z.string("required").trim().min(1, "required").max(max, "too_long");
  return z.strictObject({ en: text, de: text });
};

/** Words that stand in the address where a handle would stand. */
const RESERVED = { journal: ["guides", "page"], guide: [], page: POLICY_PAGES } as const satisfies Record<
  ArticleInput["kind"],
  readonly string[]
>;

/** An article from the seed, from staff's form or from anywhere else: the same rules. Messages are problem codes. */
export const articleInput: z.ZodType<ArticleInput> = z
  .strictObject({
    kind: z.enum(ARTICLE_KINDS, "unknown"),
    handle,
    topic: z.enum(TOPICS, "unknown"),
    title: localized(120),
    summary: localized(300),
    body: localized(20_000),
    picture: handle.nullable(),
    products: z.array(handle).max(12, "too_many"),
  })
  .superRefine(({ body, kind, handle: wanted }, context) => {
    if ((RESERVED[kind] as readonly string[]).includes(wanted))
      context.addIssue({ code: "custom", message: "handle_taken", path: ["handle"] });
    for (const language of LANGUAGES) {
      const message = markdownProblem(body[language]);
      if (message) context.addIssue({ code: "custom", message, path: ["body", language] });
    }
  });

const basedOn = z.coerce.number("unknown").int("unknown").min(0, "unknown");
const articleId = idField("art");
const text = z.string().max(40_000, "too_long").default("");

/** The form's flat fields: "titleEn", "bodyDe"; products one a line. */
export const articleForm = z
  .strictObject({
    articleId: z.union([articleId, z.literal("")]).default(""),
    basedOn,
    kind: text,
    handle: text,
    topic: text,
    titleEn: text,
    titleDe: text,
    summaryEn: text,
    summaryDe: text,
    bodyEn: text,
    bodyDe: text,
    picture: text,
    products: text,
    note: optionalLine(200),
    overwrite: checkField,
  })
  .transform((form, context) => {
    const parsed = articleInput.safeParse({
      kind: form.kind,
      handle: form.handle,
      topic: form.topic,
      title: { en: form.titleEn, de: form.titleDe },
      summary: { en: form.summaryEn, de: form.summaryDe },
      body: { en: lines(form.bodyEn), de: lines(form.bodyDe) },
      picture: form.picture.trim() || null,
      products: form.products.split(/[\s,]+/).filter(Boolean),
    });
    if (parsed.success)
      return { articleId: form.articleId || null, basedOn: form.basedOn, note: form.note, overwrite: form.overwrite, input: parsed.data };
    for (const issue of parsed.error.issues) context.addIssue({ code: "custom", message: issue.message, path: [fieldOf(issue.path)] });
    return z.NEVER;
  });

const lines = (typed: string): string => typed.replace(/\r\n?/g, "\n");

/** "body.de" is the field `bodyDe`; what is wrong within a list stands at the list. */
function fieldOf([first = "", second]: readonly PropertyKey[]): string {
  const language = LANGUAGES.find((each) => each === second);
  return language ? `${String(first)}${language[0]?.toUpperCase()}${language.slice(1)}` : String(first);
}

export const articleAct = z.strictObject({ articleId, basedOn });

/** A wall clock of the shop's place, as `datetime-local` sends it; empty: now. */
const wallClock = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (!typed) return null;
    const [day = "", time = ""] = typed.split("T");
    const [hour = Number.NaN, minute = Number.NaN] = time.split(":").map(Number);
    if (isLocalDate(day) && hour < 24 && minute < 60) return instantOf(day as LocalDate, hour * 60 + minute, store.contact.timeZone);
    context.addIssue({ code: "custom", message: "date_invalid" });
    return z.NEVER;
  });

export const publishForm = articleAct.extend({ publishAt: wallClock });
export const restoreForm = articleAct.extend({ revisionId: idField("rev") });
