import { portSetting, run, setting } from "../kit/lifecycle";
import { readSecrets } from "../kit/signature";
import { startCarrier } from "./start";

await run("The demo carrier", () =>
  startCarrier({
    port: portSetting("PORT"),
    host: setting("HOST", "127.0.0.1"),
    dataDir: setting("DATA_DIR"),
    shopUrl: setting("SHOP_URL"),
    webhookUrl: setting("CARRIER_WEBHOOK_URL"),
    webhookSecrets: readSecrets(setting("CARRIER_WEBHOOK_SECRET")),
    apiKey: setting("CARRIER_API_KEY"),
    publicUrl: process.env.PUBLIC_URL || null,
    controlToken: process.env.CONTROL_TOKEN || null,
  }),
);
