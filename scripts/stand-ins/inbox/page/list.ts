import { type Html, html } from "../../kit/html";
import type { Call, Reply } from "../../kit/http";
import { toPage } from "../../kit/page";
import type { Mailbox, Summary } from "../mailbox";
import type { SignIn } from "../staff";
import { formatSize, formatWhen, frame, unbroken, type View } from "./frame";
import { REFRESH_SCRIPT, staffPanel } from "./staff-panel";
import { INBOX_STYLE } from "./style";

const PER_PAGE = 25;
/** Without JavaScript the whole page comes again, so that the codes are never stale for long. */
const REFRESH = html`<noscript><meta http-equiv="refresh" content="10"></noscript>`;

export function listPage(view: View, { mailbox, people, call }: { mailbox: Mailbox; people: SignIn[]; call: Call }): Reply {
  const { say } = view;
  const query = call.url.searchParams.get("q")?.trim() ?? "";
  const found = mailbox.list({ any: query });
  const page = Math.max(1, Math.trunc(Number(call.url.searchParams.get("page"))) || 1);
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const main = html`<main class="wrap inbox"><div class="mails">
      <h1>${say("name")}</h1><p class="muted">${say("lead")} <a class="jump" href="#staff">${say("staff")}</a></p>
      ${searchForm(view, query)}
      <p class="count mono small" role="status">${found.length === 1 ? say("one") : say("count", { count: found.length })}</p>
      ${shown.length > 0 ? html`<ol class="list">${shown.map((mail) => row(view, mail))}</ol>` : nothing(view, query)}
      ${pager(view, { page, query, last: Math.ceil(found.length / PER_PAGE) })}
    </div>${staffPanel(view, people)}</main>`;
  return toPage({
    lang: view.language,
    title: say("name"),
    body: frame(view, main),
    head: REFRESH,
    style: INBOX_STYLE,
    script: `const newest=${JSON.stringify(mailbox.list()[0]?.id ?? null)};${REFRESH_SCRIPT}`,
  });
}

function searchForm({ say }: View, query: string): Html {
  return html`<form class="search" role="search" action="/"><label for="q">${say("search")}</label>
    <div><input type="search" id="q" name="q" value="${query}"><button class="button">${say("searchButton")}</button></div></form>`;
}

function row({ say, language }: View, mail: Summary): Html {
  return html`<li><a href="/messages/${mail.id}"><span class="subject">${unbroken(mail.subject || say("noSubject"))}</span>
    <span class="to">${mail.to.join(", ")}</span>
    <span class="when mono small"><time datetime="${mail.receivedAt}">${formatWhen(mail.receivedAt, language)}</time> · ${formatSize(mail.size)}${mail.attachments > 0 && html` · ${say("attachments")}: ${mail.attachments}`}</span></a></li>`;
}

function nothing({ say }: View, query: string): Html {
  return query
    ? html`<p class="card">${say("nothing", { query })} <a href="/">${say("all")}</a></p>`
    : html`<p class="card">${say("empty")}</p>`;
}

function pager({ say }: View, { page, query, last }: { page: number; query: string; last: number }): Html | null {
  if (last <= 1) return null;
  const at = (number: number): string => `/?${new URLSearchParams({ ...(query ? { q: query } : {}), page: String(number) })}`;
  return html`<nav class="pager">${page > 1 && html`<a class="button" href="${at(page - 1)}">${say("newer")}</a>`}
    <span class="mono small">${page} / ${last}</span>${page < last && html`<a class="button" href="${at(page + 1)}">${say("older")}</a>`}</nav>`;
}
