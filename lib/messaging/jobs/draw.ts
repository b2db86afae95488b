import { sql } from "../../platform/db/pool.ts";
import { paths } from "../../platform/paths.ts";
import { absolute, type LinkRef, linkUrl } from "../queries/links.ts";
import { leadsToChoices } from "../rules/kinds.ts";

export type Render = (
  template: string,
  props: unknown,
  letter: { locale: string; name: string | null; why: string; links: Record<string, string>; href: (path: string) => string },
) => Promise<Drawn>;

export type Drawn = { readonly subject: string; readonly preview: string; readonly html: string; readonly text: string };

type Payload = { readonly links?: Readonly<Record<string, LinkRef>>; readonly replyTo?: string } & Readonly<Record<string, unknown>>;

/** What a row of the outbox holds of the message itself. */
export type Written = {
  readonly id: string;
  readonly template: string;
  readonly locale: string;
  readonly name: string | null;
  readonly why: string;
  readonly payload: Payload;
};

/** Links of the message, and those that every message has: to what its reader chose, by its own row. */
export function linksOf({ id, template, locale, payload }: Written): Record<string, string> {
  const own = leadsToChoices(template) ? { preferences: { purpose: "preferences", id }, again: { purpose: "write-again", id } } : {};
  const all = { ...own, ...payload.links } as Readonly<Record<string, LinkRef>>;
  return Object.fromEntries(Object.entries(all).map(([key, ref]) => [key, linkUrl(ref, locale)]));
}

/** The message in its reader's words. */
export async function drawMessage(render: Render, written: Written): Promise<Drawn> {
  const props = written.template === "messaging/digest" ? { lines: await digestLines(render, written.id) } : written.payload;
  const { locale, name, why } = written;
  return render(written.template, props, { locale, name, why, links: linksOf(written), href: absolute });
}

/** A line for each message that was merged: what it would have said, and where it leads. */
async function digestLines(render: Render, digestId: string) {
  const merged = await sql.many<Written & { readonly queuedAt: Date }>`
    SELECT id, template, locale, name, why, payload, queued_at FROM message_intent WHERE digest_id = ${digestId} ORDER BY queued_at`;
  return Promise.all(
    merged.map(async (each) => {
      const { subject, preview } = await drawMessage(render, each);
      return { subject, preview, at: each.queuedAt.toISOString(), href: leadsTo(each) };
    }),
  );
}

/** Where one tap leads: the order it is about, else the shop. */
export const leadsTo = (written: Written): string => linksOf(written).order ?? absolute(paths(written.locale).home());
