import { MARKETS, type Market, store } from "../../../store.config.ts";
import { HOUR } from "../../kernel/clock.ts";
import { dayIn } from "../../kernel/days.ts";
import { realNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { env, isLive } from "../../platform/env.ts";
import { isPassword } from "../../platform/passwords.ts";
import { listLegalRows } from "../../rights/queries.ts";
import { ruleInForce, withdrawalRight } from "../../rights/rules.ts";
import { type GoLiveFacts, type GoLiveLine, goLiveLines, isComplete, isSampleMailbox } from "../rules/go-live.ts";

/** How the shop stands before real money: every line read from how things are. */
export const findGoLive = async (): Promise<GoLiveLine[]> => goLiveLines(await readFacts());

/** Whether this process may ask for real money. Of sandbox money nobody asks. */
export const mayTakeMoney = async (): Promise<boolean> => !isLive() || isComplete(await findGoLive());

async function readFacts(): Promise<GoLiveFacts> {
  const { legal, contact, policies, mail } = store;
  const [counts, law, staff] = await Promise.all([readCounts(), readLaw(), readStaff()]);
  const { STRIPE_API_URL, STRIPE_WEBHOOK_SECRET, INBOX_URL, PUBLIC_URL, DEMO } = env();
  return {
    legal,
    contact: { phone: contact.phone, addresses: [contact.email, contact.shopMailbox] },
    policies: { returnWindowDays: policies.returnWindowDays, guaranteeMonths: policies.guaranteeMonths, law },
    goods: { toSell: counts.toSell },
    demo: {
      on: DEMO,
      orders: counts.demoOrders,
      people: counts.demoPeople,
      products: counts.demoProducts,
      clockHours: Math.round(counts.clockMs / HOUR),
    },
    staff,
    publicUrl: PUBLIC_URL,
    mail: { hasInbox: INBOX_URL !== undefined, from: mail.from },
    test: { paid: counts.testsPaid, refunded: counts.testsRefunded },
    stripe: {
      isSandbox: STRIPE_API_URL !== undefined,
      isLive: isLive(),
      hasWebhookSecret: STRIPE_WEBHOOK_SECRET.split(",").every((secret) => secret.trim().startsWith("whsec_")),
    },
  };
}

type Counts = {
  readonly toSell: number;
  readonly demoOrders: number;
  readonly demoPeople: number;
  readonly demoProducts: number;
  readonly clockMs: number;
  readonly testsPaid: number;
  readonly testsRefunded: number;
};

/** The demo is known by its marks: keys of its orders, the hand that priced its goods, addresses that nobody can own. */
async function readCounts(): Promise<Counts> {
  const row = await sql.one<Counts>`
    SELECT
      (SELECT count(*) FROM product p WHERE p.status = 'active' AND p.part_of IS NULL AND EXISTS (
        SELECT 1 FROM variant v JOIN inventory_level l ON l.variant_id = v.id JOIN price r ON r.variant_id = v.id
        WHERE v.product_id = p.id AND v.archived_at IS NULL AND l.on_hand > l.reserved AND r.valid_from <= now())) AS to_sell,
      (SELECT count(*) FROM orders WHERE attempt_key LIKE 'demo:%') AS demo_orders,
      (SELECT count(*) FROM customer WHERE email::text ~* '[@.](example|test|invalid)$' AND erased_at IS NULL) AS demo_people,
      (SELECT count(*) FROM product p WHERE p.status <> 'archived' AND p.part_of IS NULL AND EXISTS (
        SELECT 1 FROM variant v JOIN price r ON r.variant_id = v.id WHERE v.product_id = p.id AND r.actor = 'system:seed')) AS demo_products,
      coalesce((SELECT (value->>'ms')::bigint FROM shop_setting WHERE key = 'clock_offset'), 0) AS clock_ms,
      count(*) AS tests_paid, count(*) FILTER (WHERE tests.returned >= tests.captured) AS tests_refunded
    FROM (
      SELECT p.captured, (SELECT coalesce(sum(r.amount), 0) FROM refund r WHERE r.payment_id = p.id AND r.state = 'succeeded') AS returned
      FROM payment p JOIN orders o ON o.id = p.order_id WHERE p.state = 'captured' AND o.attempt_key NOT LIKE 'demo:%'
    ) tests`;
  if (!row) throw new Error("the database counts nothing");
  return row;
}

async function readLaw(): Promise<GoLiveFacts["policies"]["law"]> {
  const rows = await listLegalRows();
  const on = dayIn(realNow(), store.contact.timeZone);
  return MARKETS.map((market: Market) => {
    const { country } = store.markets[market];
    const at = { country, on };
    return {
      market,
      days: withdrawalRight(rows, at)?.days ?? null,
      // Elsewhere the law's own months are told beside the policy; at home the policy itself may not fall short of them.
      months:
        country === store.legal.address.country ? (ruleInForce(rows, { key: "legal_guarantee", ...at })?.parameter.months ?? null) : null,
      known: rows.some((row) => row.country === country || row.country.startsWith(`${country}-`) || row.country === "EU"),
    };
  });
}

type Member = { readonly name: string; readonly email: string; readonly passwordHash: string; readonly isAdmin: boolean };

async function readStaff(): Promise<GoLiveFacts["staff"]> {
  const members = await sql.many<Member>`
    SELECT name, email::text AS email, password_hash, 'admin' = ANY(roles) AS is_admin FROM staff WHERE disabled_at IS NULL ORDER BY name`;
  const suspects = members.filter(({ email }) => isSampleMailbox(email));
  const known = await Promise.all(suspects.map(hasDemoPassword));
  return {
    admins: members.filter(({ isAdmin }) => isAdmin).length,
    withDemoPassword: suspects.filter((_, index) => known[index]).map(({ name }) => name),
  };
}

/** Hashing is slow on purpose, and a hash never changes its mind. */
const answered = new Map<string, Promise<boolean>>();

function hasDemoPassword({ email, passwordHash }: Member): Promise<boolean> {
  const known = answered.get(passwordHash) ?? isPassword(`kept-demo-${email.split("@")[0]}`, passwordHash);
  answered.set(passwordHash, known);
  return known;
}
