import type { ReactNode } from "react";

const NUMBER = /\b([0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5})\b/;

/** The numbers of orders in running text, each on one line: browsers break after their hyphen. */
export function unbroken(text: ReactNode): ReactNode {
  if (typeof text !== "string" || !NUMBER.test(text)) return text;
  return text.split(NUMBER).map((part) =>
    NUMBER.test(part) ? (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
