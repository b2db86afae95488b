import type { ReactNode } from "react";

const WHOLE =
  /\b([0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}|20\d{2}-\d{5}|E-Mail|e-mail|(?:(?:[A-Z][a-z]{1,2}–)?[A-Z][a-z]{1,2} )?\d{1,2}:\d{2}–\d{1,2}:\d{2})\b/;

/** The numbers of orders and papers in running text, the word for mail and a day's hours, each on one line: browsers break after their hyphen. */
export function unbroken(text: ReactNode): ReactNode {
  if (typeof text !== "string" || !WHOLE.test(text)) return text;
  return text.split(WHOLE).map((part, index) =>
    index % 2 === 1 ? (
      <span key={`${text.slice(0, 8)}${index.toString()}`} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
