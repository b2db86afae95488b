/** What came back through a door, with everything that differs from call to call taken out. */
export type Answer = {
  /** 200, 303, 404 … */
  readonly status: number;
  /** Where it leads, ids masked. */
  readonly location: string | null;
  /** What a form was told. */
  readonly said: string;
};

const MASKS: readonly (readonly [RegExp, string])[] = [
  [/[a-z]{3}_[0-9a-z]{16,}/g, "‹id›"],
  [/[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/g, "‹number›"],
  [/cs_[\w]+/g, "‹session›"],
  [/[\w.-]+(@|%40)shopper\.example/g, "‹email›"],
];

export const masked = (text: string): string => MASKS.reduce((all, [pattern, name]) => all.replace(pattern, name), text);

export const answer = (status: number, { location = null, said = "" }: { location?: string | null; said?: string } = {}): Answer => ({
  status,
  location: location && masked(location.replace(/^https?:\/\/localhost:\d+/, "")),
  said: masked(said),
});

/** Asked to sign in, to come back then: what a guard answers. Signing out leads there too, with nowhere to come back to. */
export const isSignIn = ({ location }: Answer): boolean => /^\/(admin\/)?sign-in\?back=/.test(location ?? "");

export const same = (one: Answer, other: Answer): boolean => JSON.stringify(one) === JSON.stringify(other);

export const inWords = ({ status, location, said }: Answer): string => [status, location, said && `“${said}”`].filter(Boolean).join(" ");

/** The line that a route leaves for the page it leads to, out of its cookie. */
export function flashIn(cookie: string | undefined): string {
  if (!cookie) return "";
  const { message } = JSON.parse(Buffer.from(cookie, "base64url").toString("utf8")) as { message?: string };
  return message ?? "";
}
