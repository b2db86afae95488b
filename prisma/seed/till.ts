import { env } from "../../lib/platform/env.ts";
import { startPayments } from "../../scripts/stand-ins/payments/start.ts";

/** Pays on the sandbox's hosted pages as a buyer would. */
export type DemoTill = {
  pay(sessionId: string, card?: string): Promise<void>;
  close(): Promise<void>;
};

const VISA = "4242424242424242";

/** The sandbox that runs beside the shop, or, while the shop is only being furnished, the same one for as long as that takes. Null with a real key. */
export async function openDemoTill(): Promise<DemoTill | null> {
  const {
    STRIPE_API_URL: url,
    STRIPE_CHECKOUT_ORIGIN: origin,
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET,
    DATA_DIR: dataDir,
  } = env();
  if (!url) return null;
  const running = await fetch(new URL("/health", url)).then(
    (answer) => answer.ok,
    () => false,
  );
  const own = running
    ? null
    : await startPayments({
        port: Number(new URL(url).port),
        dataDir,
        secretKey,
        webhookSecrets: STRIPE_WEBHOOK_SECRET.split(","),
        webhookUrl: null,
        publicUrl: origin,
        controlToken: null,
      });
  return {
    async pay(sessionId, card = VISA) {
      const answer = await fetch(new URL(`/pay/${sessionId}`, url), {
        method: "POST",
        body: new URLSearchParams({ card }),
        redirect: "manual",
      });
      if (answer.status >= 400) throw new Error(`The payment page answered ${answer.status}`);
    },
    close: async () => own?.close(),
  };
}
