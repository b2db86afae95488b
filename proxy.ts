import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./lib/i18n/routing.ts";
import { cookieName } from "./lib/platform/cookies.ts";
import { PRIVATE_PAGES } from "./lib/platform/private-pages.ts";
import { isReadable } from "./lib/platform/readable.ts";

/**
 * Adds headers, authorises nothing (TRUST R39). Pages of one person get a nonce policy and are never stored; catalogue
 * pages get a fixed one, so that any cache may keep them (R48).
 */
const localise = createMiddleware(routing);

const PRIVATE = new RegExp(`^/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:${PRIVATE_PAGES.join("|")})(?:/|$)`);
/** Draws a page of the catalogue for staff, with the styles that such a page carries in itself. */
const PREVIEW = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?preview\//;
/** The bench's yardstick: passes through here like any page, and has no locale. */
const BARE = "/bare";
const isDevelopment = process.env.NODE_ENV === "development";

/** The code on a thing. Machines that ask there for its links get them (GS1 Digital Link); people get its page. */
const ON_A_THING = /^\/(?:u\/[^/]+|01\/\d+\/21\/[^/]+)$/;

function toLinks({ nextUrl, headers }: NextRequest): NextResponse | null {
  const linkType = nextUrl.searchParams.get("linkType");
  if (!ON_A_THING.test(nextUrl.pathname) || !(linkType || headers.get("accept")?.includes("application/linkset+json"))) return null;
  return NextResponse.rewrite(new URL(`/api/ownership/links${nextUrl.pathname}${nextUrl.search}`, nextUrl));
}

/** Not pages: of these only what cannot be read stops here. */
const SERVED_ELSEWHERE = /^\/(?:api|media)\//;

export default function proxy(request: NextRequest): NextResponse {
  if (!isReadable(request.nextUrl)) return new NextResponse(null, { status: 400 });
  if (SERVED_ELSEWHERE.test(request.nextUrl.pathname)) return NextResponse.next();
  const links = toLinks(request);
  if (links) return links;
  const { pathname } = request.nextUrl;
  const isAdmin = pathname === "/admin" || pathname.startsWith("/admin/");
  const isPrivate = isAdmin || PRIVATE.test(pathname);
  const headers = new Headers(request.headers);
  for (const name of ["x-nonce", "x-flash", "content-security-policy", "x-next-intl-locale", "x-middleware-subrequest"])
    headers.delete(name);
  const id = crypto.randomUUID().replaceAll("-", "").slice(0, 16);
  headers.set("x-request-id", id);
  headers.set("x-pathname", pathname);

  // A cookie dropped on the answer is gone for the page too, so the line travels on as a header.
  const flash =
    request.method === "GET" && isPrivate && !request.headers.has("next-router-prefetch")
      ? request.cookies.get(cookieName("flash"))?.value
      : undefined;
  if (flash) headers.set("x-flash", flash);

  const policy = isPrivate ? noncePolicy(headers, PREVIEW.test(pathname)) : STORE_POLICY;
  const onward = new Request(request.url, { headers, method: request.method });
  const response =
    isAdmin || pathname === BARE
      ? NextResponse.next({ request: { headers } })
      : localise(Object.assign(onward, { nextUrl: request.nextUrl, cookies: request.cookies }) as unknown as NextRequest);
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-request-id", id);
  if (isPrivate) response.headers.set("cache-control", "private, no-store");
  else if (request.method === "GET" || request.method === "HEAD") response.headers.set("cache-control", STORE_CACHE);
  if (flash) response.cookies.set(cookieName("flash"), "", { path: "/", maxAge: 0 });
  return response;
}

/**
 * Any cache may keep a catalogue page. After a second it asks, by the page's ETag, whether that is still the page; the answer
 * comes from our own cache, which forgets a page as soon as a price or a shelf in it changes.
 */
const STORE_CACHE = "public, max-age=0, s-maxage=1, must-revalidate";

const formTargets = ["'self'", process.env.STRIPE_CHECKOUT_ORIGIN || "https://checkout.stripe.com"].join(" ");
const common = `default-src 'self'; img-src 'self' data:; font-src 'self'; object-src 'none'; worker-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action ${formTargets}; connect-src 'self'${isDevelopment ? " ws:" : ""}`;
const styles = isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'";

const STORE_POLICY = `${common}; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`;

function noncePolicy(headers: Headers, ownStyles: boolean): string {
  const nonce = btoa(crypto.randomUUID());
  const policy = `${common}; ${ownStyles ? "style-src 'self' 'unsafe-inline'" : styles}; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  return policy;
}

export const config = {
  // Dotted paths stay in (a product may be called anything); only what is served as it is stays out.
  matcher: [
    "/((?!api/|_next/|pictures/|media/|(?:icon\\.svg|icon\\.png|favicon\\.ico|robots\\.txt|sitemap\\.xml|shop\\.webp|worker\\.js)$).*)",
    "/api/:escaped(.*%.*)",
    "/media/:escaped(.*%.*)",
  ],
};
