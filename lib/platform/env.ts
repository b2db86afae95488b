import { z } from "zod";

const url = (protocols: string[]) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    `must be an address beginning with ${protocols.map((each) => `${each}//`).join(" or ")}`,
  );

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

/** Every setting the shop reads. `npm start` fills in those that a demo can make up by itself. */
export const settings = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: url(["postgres:", "postgresql:"]),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  PUBLIC_URL: url(["http:", "https:"]).default("http://localhost:3000"),
  DATA_DIR: z.string().min(1).default(".data"),
  DEMO: flag,
  APP_SECRET: z.string().min(32, "must have at least 32 characters"),
  INTERNAL_TOKEN: z.string().min(32, "must have at least 32 characters"),
  /** Where other processes of the shop reach the web process; PUBLIC_URL unless it stands behind a proxy. */
  INTERNAL_URL: url(["http:", "https:"]).optional(),
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_(test|live)_/, "must begin with sk_test_, sk_live_, rk_test_ or rk_live_"),
  /** Several, separated by commas, while a secret is being changed. */
  STRIPE_WEBHOOK_SECRET: z.string().min(16),
  /** Set: the local payment sandbox is spoken to instead of Stripe. */
  STRIPE_API_URL: url(["http:"]).optional(),
  /** The hosted page's origin, for the page's form policy. */
  STRIPE_CHECKOUT_ORIGIN: url(["http:", "https:"]).default("https://checkout.stripe.com"),
  CARRIER_API_URL: url(["http:", "https:"]),
  CARRIER_API_KEY: z.string().min(16),
  CARRIER_WEBHOOK_SECRET: z.string().min(16),
  /** Only for shops with services of the carrier `easypost`. */
  EASYPOST_API_KEY: z.string().min(8).optional(),
  /** Several, separated by commas, while a secret is being changed. */
  EASYPOST_WEBHOOK_SECRET: z.string().min(16).optional(),
  /** Set: a stand-in is spoken to instead of EasyPost; ends in /v2/. */
  EASYPOST_API_URL: url(["http:", "https:"]).optional(),
  SMTP_URL: url(["smtp:", "smtps:"]),
  /** Signs what the mail provider tells us of bounces and complaints; several, separated by commas, while it is being changed. */
  MAIL_WEBHOOK_SECRET: z.string().min(16),
  /** By this key browsers' push services know the shop (VAPID): a P-256 private key in base64url. A new one ends all subscriptions. */
  PUSH_PRIVATE_KEY: z.string().regex(/^[\w-]{43}$/, "must be a P-256 private key in base64url"),
  /** A push service of one's own, for tests; browsers bring theirs. */
  PUSH_STAND_IN_URL: url(["http:"]).optional(),
  /** The demo's inbox page; unset when mail really goes out. */
  INBOX_URL: url(["http:", "https:"]).optional(),
  /** How many proxies in front of the shop are trusted to add X-Forwarded-For. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Env = z.infer<typeof settings>;

let known: Env | undefined;

/** The settings, checked once. A wrong one is one sentence that names it and says what it must be. */
export function env(): Env {
  known ??= readSettings(process.env);
  return known;
}

export function readSettings(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const name = String(first?.path[0]);
    throw new Error(given[name] === undefined ? `The setting ${name} is missing.` : `The setting ${name} ${first?.message ?? "is wrong"}.`);
  }
  const { protocol, hostname } = new URL(parsed.data.PUBLIC_URL);
  if (protocol === "http:" && !["localhost", "127.0.0.1", "[::1]"].includes(hostname)) {
    throw new Error(
      "The setting PUBLIC_URL must begin with https:// anywhere but on localhost: sign-in cookies are not sent in the clear.",
    );
  }
  return parsed.data;
}

/** Cookies carry `__Host-` and Secure wherever the shop is served over https. */
export const isSecure = (): boolean => env().PUBLIC_URL.startsWith("https:");

export const isLive = (): boolean => /^(sk|rk)_live_/.test(env().STRIPE_SECRET_KEY);
