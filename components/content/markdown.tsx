import Link from "next/link";
import ReactMarkdown, { type Components } from "react-markdown";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { Prose } from "@/components/ui/prose";
import { type HelpTarget, LINK_KINDS, type LinkTarget, targetOf } from "@/lib/content/rules/markdown";
import { paths } from "@/lib/platform/paths";

const HELP: Readonly<Record<HelpTarget, (to: ReturnType<typeof paths>) => string>> = {
  answers: (to) => to.help(),
  contact: (to) => to.contact(),
  delivery: (to) => to.deliveryTerms(),
  returns: (to) => to.returnTerms(),
  charter: (to) => to.charter(),
  prices: (to) => to.servicePrices(),
  about: (to) => to.about(),
  newsletter: (to) => to.newsletter(),
};

/** The address of something of ours that Markdown names. */
export function hrefOf({ kind, name }: LinkTarget, locale: string): string {
  const to = paths(locale);
  const address = {
    product: () => to.product(name),
    collection: () => to.collection(name),
    journal: () => to.article(name),
    guide: () => to.guide(name),
    page: () => to.page(name),
    help: () => (HELP[name as HelpTarget] ?? HELP.answers)(to),
  } satisfies Record<LinkTarget["kind"], () => string>;
  return address[kind]();
}

/** Only what an article is made of; links of ours become addresses after this. */
const SAFE = {
  ...defaultSchema,
  tagNames: [
    "p",
    "h2",
    "h3",
    "h4",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "a",
    "blockquote",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "hr",
    "br",
    "del",
    "code",
  ],
  protocols: { href: ["https", "mailto", ...LINK_KINDS] },
};

/** Text in Markdown, drawn on the server. Raw HTML in it is not drawn, pictures are not either. */
export function Markdown({ text, locale }: { text: string; locale: string }) {
  return (
    <Prose>
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[[rehypeSanitize, SAFE]]}
        urlTransform={(url) => ourAddress(url, locale)}
        components={COMPONENTS}
      >
        {text}
      </ReactMarkdown>
    </Prose>
  );
}

function ourAddress(url: string, locale: string): string {
  const target = targetOf(url);
  return target ? hrefOf(target, locale) : url;
}

const COMPONENTS: Components = {
  a: ({ href = "", children }) =>
    href.startsWith("/") ? (
      <Link href={href} prefetch={false}>
        {children}
      </Link>
    ) : (
      <a href={href}>{children}</a>
    ),
  table: ({ children }) => (
    <div className="overflow-x-auto">
      <table className="prose-table">{children}</table>
    </div>
  ),
};
