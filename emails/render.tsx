import { render, toPlainText } from "@react-email/render";
import { translator } from "../lib/i18n/translator.ts";
import { Frame } from "./frame.tsx";
import { isTemplate, TEMPLATES } from "./registry.ts";
import type { EmailTemplate, Letter } from "./template.ts";

export type RenderedMail = { readonly subject: string; readonly preview: string; readonly html: string; readonly text: string };

/** Draws a mail from its template's name and props. */
export async function renderMail(template: string, props: unknown, given: Omit<Letter, "t">): Promise<RenderedMail> {
  if (!isTemplate(template)) throw new Error(`No e-mail template ${template}`);
  const { subject, preview, Body } = TEMPLATES[template] as EmailTemplate<unknown>;
  const letter: Letter = { ...given, t: translator(given.locale) };
  const title = subject(props, letter);
  const said = preview(props, letter);
  const html = await render(
    <Frame letter={letter} title={title} preview={said}>
      <Body props={props} letter={letter} />
    </Frame>,
  );
  return { subject: title, preview: said, html, text: toPlainText(html, { wordwrap: 76 }) };
}
