import { portSetting, run, setting } from "../kit/lifecycle";
import { readSecrets } from "../kit/signature";
import { startPayments } from "./start";

await run("The payment sandbox", () =>
  startPayments({
    port: portSetting("PORT"),
    host: setting("HOST", "127.0.0.1"),
    dataDir: setting("DATA_DIR"),
    secretKey: setting("STRIPE_SECRET_KEY"),
    webhookSecrets: readSecrets(setting("STRIPE_WEBHOOK_SECRET")),
    webhookUrl: process.env.PAYMENTS_WEBHOOK_URL || null,
    publicUrl: process.env.PUBLIC_URL || null,
    controlToken: process.env.CONTROL_TOKEN || null,
  }),
);
