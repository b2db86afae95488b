/** A page with its address in each locale that has it. */
export type MappedPage = { readonly addresses: ReadonlyMap<string, string>; readonly changedAt?: Date | null };

const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&apos;" })[sign] ?? sign);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** One entry a page and locale; each names all the others, and the one for everybody else (`x-default`). */
export function sitemapXml(pages: readonly MappedPage[], defaultLocale: string): string {
  const entries = pages.flatMap(({ addresses, changedAt }) => {
    const links = [...addresses].map(([locale, url]) => alternate(locale, url));
    const [first] = addresses.values();
    const fallback = alternate("x-default", addresses.get(defaultLocale) ?? first ?? "");
    const changed = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : "";
    return [...addresses.values()].map((url) => `<url><loc>${escapeXml(url)}</loc>${changed}${links.join("")}${fallback}</url>`);
  });
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("\n")}\n</urlset>\n`;
}

const alternate = (locale: string, url: string): string => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeXml(url)}"/>`;

/** The list of the lists. */
export const sitemapIndexXml = (addresses: readonly string[]): string =>
  `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses
    .map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>`)
    .join("\n")}\n</sitemapindex>\n`;
