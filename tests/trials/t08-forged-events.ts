import { createHmac } from "node:crypto";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { type Setting, type Trial, Verdict } from "./harness.ts";

type Forgery = { readonly name: string; readonly body: string; readonly signature: string | null };

const nowSeconds = (): number => Math.floor(performance.timeOrigin / 1_000 + performance.now() / 1_000);
const sign = (body: string, secret: string, seconds = nowSeconds()): string =>
  `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;

const event = (id: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    id,
    object: "event",
    type: "checkout.session.completed",
    livemode: false,
    created: nowSeconds(),
    data: { object: { id: "cs_test_forged", object: "checkout.session", payment_status: "paid" } },
    ...more,
  });

function forgeries(round: number, secret: string): Forgery[] {
  const name = (kind: string) => `evt_forged_${round}_${kind}`;
  const honest = event(name("altered"));
  return [
    { name: "no signature", body: event(name("bare")), signature: null },
    { name: "altered body", body: honest.replace("paid", "PAID"), signature: sign(honest, secret) },
    { name: "wrong secret", body: event(name("secret")), signature: sign(event(name("secret")), "whsec_of_somebody_else") },
    { name: "ten minutes old", body: event(name("old")), signature: sign(event(name("old")), secret, nowSeconds() - 600) },
    { name: "from the future", body: event(name("future")), signature: sign(event(name("future")), secret, nowSeconds() + 600) },
    { name: "re-encoded JSON", body: JSON.stringify(JSON.parse(honest), null, 2), signature: sign(honest, secret) },
    { name: "half a megabyte", body: event(name("big"), { padding: "x".repeat(600_000) }), signature: sign("x", secret) },
    { name: "rubbish header", body: event(name("header")), signature: "t=abc,v1=zz" },
  ];
}

/** Whatever is not signed by our provider, just now, over these very bytes, is refused and trusted nowhere (R26). */
export const forgedEvents: Trial = {
  key: "T08",
  title: "forged events",
  async run({ url, seconds }: Setting) {
    const verdict = new Verdict();
    const [secret = ""] = env().STRIPE_WEBHOOK_SECRET.split(",");
    const until = performance.now() + seconds * 1_000;
    const send = async ({ body, signature }: Pick<Forgery, "body" | "signature">): Promise<number> => {
      const answer = await fetch(new URL("/api/webhooks/stripe", url), {
        method: "POST",
        body,
        headers: { "content-type": "application/json", ...(signature && { "stripe-signature": signature }) },
      }).catch(() => null); // a body too large is cut off while it is still being sent
      if (!answer) return 499;
      await answer.arrayBuffer();
      return answer.status;
    };
    let rounds = 0;
    do {
      for (const forgery of forgeries(rounds, secret)) {
        const status = await send(forgery);
        verdict.hold(status >= 400 && status < 500, `${forgery.name}: answered ${status}`);
      }
      const genuine = event(`evt_genuine_${rounds}_${crypto.randomUUID()}`, { type: "some.event_nobody_follows" });
      verdict.hold((await send({ body: genuine, signature: sign(genuine, secret) })) === 200, "a rightly signed event was refused");
      rounds++;
    } while (performance.now() < until && rounds < 500);
    const kept = await sql.one<{ count: number }>`SELECT count(*) FROM webhook_event WHERE event_id LIKE 'evt_forged_%'`;
    verdict.hold(kept?.count === 0, `${kept?.count} forged events were kept`);
    return verdict.outcome({ rounds, forgeries: rounds * 8, "forgeries accepted": kept?.count ?? 0 });
  },
};
