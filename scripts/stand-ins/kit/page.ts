import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Html, html, raw } from "./html";
import type { Reply, Route } from "./http";
import { BASE_STYLE } from "./style";

type Page = {
  lang: string;
  title: string;
  body: Html;
  style?: string;
  /** Only ever an addition: each page works without it. */
  script?: string;
  head?: Html;
  status?: number;
  /** Origins a form of this page may end at after its redirect. */
  formTargets?: string[];
  /** Extra sources, as in `frame-src 'self'`. */
  policy?: string[];
};

/** A whole document under a strict content policy: its one style and one script are named by their hashes. */
export function toPage(page: Page): Reply {
  const style = BASE_STYLE + (page.style ?? "");
  const script = page.script ? html`<script>${raw(page.script)}</script>` : null;
  const document = html`<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title}</title>
<link rel="icon" href="data:,">
${page.head}
<style>${raw(style)}</style>
</head>
<body>${page.body}${script}</body>
</html>`;
  return {
    status: page.status ?? 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "content-security-policy": policyOf(page, style),
    },
    body: document.text,
  };
}

const FONTS: Readonly<Record<string, string>> = {
  "bricolage-grotesque": "bricolage-grotesque-latin-wght-normal.woff2",
  "instrument-sans": "instrument-sans-latin-wght-normal.woff2",
  "jetbrains-mono": "jetbrains-mono-latin-wght-normal.woff2",
};

export const fontRoute: Route = {
  method: "GET",
  path: "/_fonts/:name",
  handle: async ({ params }) => {
    const file = FONTS[params.name ?? ""];
    if (!file) return { status: 404 };
    const path = createRequire(import.meta.url).resolve(`@fontsource-variable/${params.name}/files/${file}`);
    return {
      status: 200,
      headers: { "content-type": "font/woff2", "cache-control": "public, max-age=31536000, immutable" },
      body: await readFile(path),
    };
  },
};

function policyOf(page: Page, style: string): string {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${page.script ? hash(page.script) : "'none'"}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `form-action 'self' ${(page.formTargets ?? []).join(" ")}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(page.policy ?? []),
  ].join("; ");
}
