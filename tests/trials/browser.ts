/** A browser without script, small and fast: cookies, links, forms. What it can do any shopper can. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #url: string;
  /** Many sources stand behind one machine here; the shop under trial trusts one proxy. */
  readonly #source: string;

  constructor(url: string, source = "203.0.113.1") {
    this.#url = url;
    this.#source = source;
  }

  cookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  cookieNamed = (name: string): string | undefined => this.#cookies.get(name);

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    headers.set("x-forwarded-for", this.#source);
    const answer = await fetch(new URL(path, this.#url), { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return answer;
  }

  /** A page, redirects followed. */
  async open(path: string): Promise<{ status: number; url: string; html: string }> {
    let at = path;
    for (let hops = 0; hops < 8; hops++) {
      const answer = await this.request(at);
      const location = answer.headers.get("location");
      if (!location || answer.status < 300 || answer.status >= 400) return { status: answer.status, url: at, html: await answer.text() };
      await answer.arrayBuffer();
      at = location;
    }
    throw new Error(`Too many redirects from ${path}`);
  }

  /** Posts a form as a browser does from our own page. */
  post(path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.request(path, { method: "POST", body: new URLSearchParams(fields), headers: { ...sameOrigin(this.#url), ...headers } });
  }

  /** Sends a form of a page with its own hidden fields, some of them changed. */
  submit(path: string, form: Form, changes: Readonly<Record<string, string>> = {}): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...form.fields, ...changes })) body.append(name, value);
    return this.request(form.action || path, { method: "POST", body, headers: sameOrigin(this.#url) });
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";");
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    const isGone = attributes.some((each) => /^\s*max-age=0\s*$/i.test(each));
    if (isGone) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

export const sameOrigin = (url: string): Record<string, string> => ({ origin: new URL(url).origin, "sec-fetch-site": "same-origin" });

export type Form = { readonly action: string; readonly fields: Readonly<Record<string, string>> };

const decode = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag);
  return found ? decode(found[1] ?? "") : undefined;
};

/** Every form of a page with the values it would send untouched. */
export function formsOf(html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].map(([, head = "", body = ""]) => {
    const fields: Record<string, string> = {};
    for (const [tag] of body.matchAll(/<input\b[^>]*>/gi)) {
      const [name, type] = [attribute(tag, "name"), attribute(tag, "type") ?? "text"];
      if (!name || ["submit", "button"].includes(type)) continue;
      if (["radio", "checkbox"].includes(type) && !/\schecked\b/i.test(tag)) continue;
      fields[name] = attribute(tag, "value") ?? "";
    }
    return { action: attribute(` ${head}`, "action") ?? "", fields };
  });
}

/** The form that has this field; a page without it is a finding. */
export function formWith(html: string, field: string): Form {
  const form = formsOf(html).find((each) => field in each.fields);
  if (!form)
    throw new Error(
      `No form with ${field} on the page: ${html
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .slice(0, 300)}`,
    );
  return form;
}
