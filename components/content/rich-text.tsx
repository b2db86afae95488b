import Link from "next/link";
import type { ReactNode } from "react";
import { unbroken } from "@/components/ui/unbroken";

/** What `[words](name)` in a message may lead to. */
export type Links = Readonly<Record<string, string>>;

/**
 * The few marks our own messages use: paragraphs, lists of lines beginning with "- ", **weight** and [links](name) by name.
 * Names lead to addresses given here, so no sentence carries an address.
 */
export function RichText({ text, links }: { text: string; links: Links }) {
  return text.split("\n\n").map((block) => {
    const lines = block.split("\n");
    if (!lines.every((line) => line.startsWith("- "))) return <p key={block}>{inline(block, links)}</p>;
    return (
      <ul key={block}>
        {lines.map((line) => (
          <li key={line}>{inline(line.slice(2), links)}</li>
        ))}
      </ul>
    );
  });
}

const MARK = /\*\*([^*]+)\*\*|\[([^\]]+)\]\((\w+)\)/g;

/** One line's marks, for places that want no paragraphs. */
export function inline(text: string, links: Links): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    parts.push(unbroken(text.slice(from, match.index)));
    const [whole, strong, words, name = ""] = match;
    const href = links[name];
    parts.push(
      strong ? <strong key={match.index}>{unbroken(strong)}</strong> : <Leading key={match.index} href={href} words={words ?? whole} />,
    );
    from = match.index + whole.length;
  }
  return [...parts, unbroken(text.slice(from))];
}

function Leading({ href, words }: { href: string | undefined; words: string }) {
  if (!href) return unbroken(words);
  if (!href.startsWith("/")) return <a href={href}>{unbroken(words)}</a>;
  return (
    <Link href={href} prefetch={false}>
      {unbroken(words)}
    </Link>
  );
}
