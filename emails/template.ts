import type { ReactNode } from "react";
import type { Translate } from "../lib/i18n/translator.ts";

/** What every mail is given beside its own props: the reader's locale, words, name and made links. */
export type Letter = {
  readonly locale: string;
  readonly name: string | null;
  /** Message key of the reason this person gets it. */
  readonly why: string;
  /** Absolute addresses, by the names the payload gave its links. */
  readonly links: Readonly<Record<string, string>>;
  /** Absolute address of a path of ours. */
  readonly href: (path: string) => string;
  readonly t: Translate;
};

/**
 * A mail, named by the event that causes it. `sample` is what tests and the preview render; `Body` stands inside the
 * common frame, which greets by name and says how to reach us.
 */
export type EmailTemplate<Props> = {
  readonly subject: (props: Props, letter: Letter) => string;
  readonly preview: (props: Props, letter: Letter) => string;
  readonly sample: (locale: string) => Props;
  readonly Body: (given: { readonly props: Props; readonly letter: Letter }) => ReactNode;
};
