import { ARTICLE_KINDS } from "../model.ts";

/** Kinds of ours that a link in Markdown may name instead of an address: `[the kettle](product:gooseneck-kettle)`. */
export const LINK_KINDS = ["product", "collection", ...ARTICLE_KINDS, "help"] as const;
type LinkKind = (typeof LINK_KINDS)[number];

/** Where the help pages are, by the names that Markdown may use. */
export const HELP_TARGETS = ["answers", "contact", "delivery", "returns", "charter", "prices", "about", "newsletter"] as const;
export type HelpTarget = (typeof HELP_TARGETS)[number];

export type LinkTarget = { readonly kind: LinkKind; readonly name: string };

const OURS = new RegExp(`^(${LINK_KINDS.join("|")}):([a-z0-9]+(?:-[a-z0-9]+)*)$`);
const ELSEWHERE = /^(?:https:\/\/|mailto:)[^\s<>"]+$/;

/** What a link of ours names, or null when it leads elsewhere. */
export function targetOf(link: string): LinkTarget | null {
  const [, kind, name = ""] = OURS.exec(link) ?? [];
  return kind ? { kind: kind as LinkKind, name } : null;
}

const linksOf = (markdown: string): string[] => [...markdown.matchAll(/\]\(([^)\s]*)[^)]*\)/g)].map(([, link = ""]) => link);

/** Everything of ours that a text leads to. */
export const targetsOf = (markdown: string): LinkTarget[] => linksOf(markdown).flatMap((link) => targetOf(link) ?? []);

const isLink = (link: string): boolean => {
  const target = targetOf(link);
  if (!target) return ELSEWHERE.test(link);
  return target.kind !== "help" || (HELP_TARGETS as readonly string[]).includes(target.name);
};

/** Why a text may not be shown: the code of the first problem, or null. The page's own title is the only h1. */
export function markdownProblem(markdown: string): "heading_too_high" | "link_unknown" | "html_refused" | null {
  if (/^#\s/m.test(markdown)) return "heading_too_high";
  if (/<[a-z!/]/i.test(markdown)) return "html_refused";
  return linksOf(markdown).every(isLink) ? null : "link_unknown";
}

/** The Markdown without its marks, as a mail's preview or a search engine reads it. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:#{1,6}|>|[-*]|\d+\.)\s+/gm, "")
    .replace(/\*\*|__|`/g, "")
    .replace(/\s+/g, " ")
    .trim();

const WORDS_A_MINUTE = 220;

/** How long reading it takes, at least one minute. */
export const minutesToRead = (markdown: string): number => Math.max(1, Math.round(plainText(markdown).split(" ").length / WORDS_A_MINUTE));
