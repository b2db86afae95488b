/** What a thing's code can lead to, by the link types of GS1's web vocabulary (https://www.gs1.org/voc). */
export const LINK_TYPES = ["pip", "instructions", "serviceInfo", "recallStatus", "support"] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export type TypedLink = {
  readonly type: LinkType;
  readonly href: string;
  readonly title: string;
  /** Of the page behind it, as a language tag. */
  readonly language: string;
};

/** A linkset as JSON (RFC 9264, section 4.2): every link from one thing, by type. */
export function linksetOf(anchor: string, links: readonly TypedLink[]) {
  const targets = (of: LinkType) =>
    links.filter(({ type }) => type === of).map(({ href, title, language }) => ({ href, title, type: "text/html", hreflang: [language] }));
  const context = LINK_TYPES.flatMap((type) => {
    const found = targets(type);
    return found.length ? [[`https://gs1.org/voc/${type}`, found]] : [];
  });
  return { linkset: [{ anchor, ...Object.fromEntries(context) }] };
}

/** What was asked for by `?linkType=`: with or without its prefix; null for all of them, or for a type we have none of. */
export function linkTypeAsked(asked: string | undefined): LinkType | null {
  const bare = asked?.replace(/^(?:gs1:|https:\/\/(?:www\.)?gs1\.org\/voc\/)/, "");
  return LINK_TYPES.find((type) => type === bare) ?? null;
}
