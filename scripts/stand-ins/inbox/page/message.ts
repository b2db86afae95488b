import type { Email } from "postal-mime";
import { type Html, html } from "../../kit/html";
import type { Reply } from "../../kit/http";
import { toPage } from "../../kit/page";
import { contentOf, fileName } from "../api";
import { addresses, type Summary } from "../mailbox";
import { formatSize, formatWhen, frame, unbroken, type View } from "./frame";
import { INBOX_STYLE } from "./style";

/** Nothing in a letter runs and no form in it is sent; only this page may look in from outside, to see how long it is. */
const SANDBOX = "allow-popups allow-popups-to-escape-sandbox allow-same-origin";

/** A letter is as tall as its words, however wide the window. Without script its frame scrolls. */
const FIT_SCRIPT = `const frame=document.querySelector("iframe");
const root=()=>frame.contentDocument?.documentElement;
const fit=()=>{frame.style.minHeight="0";frame.style.height=Math.ceil(root().getBoundingClientRect().height)+2+"px"};
const watch=()=>{if(root()){fit();new ResizeObserver(fit).observe(root())}};
frame?.addEventListener("load",watch);
if(frame?.contentDocument?.readyState==="complete"&&frame.contentDocument.URL!=="about:blank")watch();`;

export function messagePage(view: View, { summary, mail, source }: { summary: Summary; mail: Email; source: string }): Reply {
  const { say } = view;
  const title = summary.subject || say("noSubject");
  const main = html`<main class="wrap message"><p><a href="/">← ${say("back")}</a></p><h1>${unbroken(title)}</h1>
    ${facts(view, summary, mail)}${attachments(view, summary, mail)}
    ${mail.html && html`<iframe title="${say("page")}" src="/messages/${summary.id}/html" sandbox="${SANDBOX}"></iframe>`}
    ${mail.text && html`<details ${!mail.html && html`open`}><summary>${say("text")}</summary><pre>${mail.text}</pre></details>`}
    <details><summary>${say("source")}</summary><p><a href="/messages/${summary.id}/source" download="${summary.id}.eml">${say("download")}</a></p><pre>${source}</pre></details>
  </main>`;
  const body = frame(view, main);
  return toPage({ lang: view.language, title, body, style: INBOX_STYLE, script: FIT_SCRIPT, policy: ["frame-src 'self'"] });
}

export function missingPage(view: View): Reply {
  const { say } = view;
  const main = html`<main class="wrap message"><h1>${say("missingTitle")}</h1><p>${say("missingText")}</p><p><a class="button" href="/">${say("back")}</a></p></main>`;
  return toPage({ lang: view.language, title: say("missingTitle"), body: frame(view, main), style: INBOX_STYLE, status: 404 });
}

/**
 * The mail's own page, framed without scripts or forms. Pictures inside the mail come from its own
 * parts; links open beside the inbox.
 */
export function mailDocument(summary: Summary, mail: Email): Reply {
  const inlined = mail.attachments.reduce((text, { contentId }, index) => {
    const id = contentId?.replace(/^<|>$/g, "");
    return id ? text.replaceAll(`cid:${id}`, `/messages/${summary.id}/attachments/${index}`) : text;
  }, mail.html ?? "");
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' http: https: data:; font-src http: https: data:; frame-ancestors 'self'; sandbox ${SANDBOX}`,
    },
    body: `<!doctype html><base target="_blank">${inlined}`,
  };
}

function facts({ say, language }: View, summary: Summary, mail: Email): Html {
  const reply = addresses(mail.replyTo).join(", ");
  return html`<dl class="facts"><dt>${say("to")}</dt><dd>${summary.to.join(", ")}</dd><dt>${say("from")}</dt><dd>${summary.from}</dd>
    ${reply && html`<dt>${say("replyTo")}</dt><dd>${reply}</dd>`}
    <dt>${say("received")}</dt><dd class="mono"><time datetime="${summary.receivedAt}">${formatWhen(summary.receivedAt, language)}</time></dd>
    <dt>Message-ID</dt><dd class="mono">${breakable(summary.messageId?.replace(/^<|>$/g, "") ?? "")}</dd></dl>`;
}

/** An address too long for its line is broken before its @. */
const breakable = (address: string) => address.split(/(?=@)/).map((piece, index) => (index > 0 ? html`<wbr>${piece}` : piece));

function attachments({ say }: View, summary: Summary, mail: Email): Html | null {
  const links = mail.attachments.map(
    (attachment, index) =>
      !attachment.related &&
      html`<li><a href="/messages/${summary.id}/attachments/${index}" download="${fileName(attachment, index)}">${fileName(attachment, index)}</a> <span class="mono small muted">${formatSize(contentOf(attachment).length)}</span></li>`,
  );
  return links.some(Boolean) ? html`<section><h2>${say("attachments")}</h2><ul class="files">${links}</ul></section>` : null;
}
