import { TEMPLATES, type TemplateName } from "./registry.ts";
import { type RenderedMail, renderMail } from "./render.tsx";
import type { EmailTemplate } from "./template.ts";

type Reader = {
  readonly locale: string;
  readonly name: string | null;
  readonly origin: string;
  readonly why?: string;
  readonly hasChoices?: boolean;
};

/** A mail with its own sample, every link leading to that origin: what tests read and photographs show. */
export const renderSample = (
  template: TemplateName,
  { locale, name, origin, why = "order", hasChoices = true }: Reader,
): Promise<RenderedMail> =>
  renderMail(template, (TEMPLATES[template] as EmailTemplate<unknown>).sample(locale), {
    locale,
    name,
    why,
    links: new Proxy(
      {},
      { get: (_, key) => (key === "preferences" && !hasChoices ? undefined : `${origin}/link/${String(key)}`), has: () => true },
    ) as Record<string, string>,
    href: (path) => `${origin}${path}`,
  });
