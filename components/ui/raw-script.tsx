/** The only raw HTML of the shop: scripts we wrote and data that is escaped here (`<` can close no tag). */
export function RawScript({ code, nonce }: { code: string; nonce?: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: this file is the one place for it, and what goes in is ours
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: code }} />;
}

export function JsonLd({ data, nonce }: { data: object; nonce?: string | undefined }) {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: this file is the one place for it, and what goes in is ours
  return <script type="application/ld+json" nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: json }} />;
}
