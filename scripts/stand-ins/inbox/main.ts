import { portSetting, run, setting } from "../kit/lifecycle";
import { startInbox } from "./start";

await run("The inbox", () =>
  startInbox({
    port: portSetting("PORT"),
    smtpPort: portSetting("SMTP_PORT"),
    host: setting("HOST", "127.0.0.1"),
    dataDir: setting("DATA_DIR"),
    shopUrl: setting("SHOP_URL"),
    controlToken: process.env.CONTROL_TOKEN || null,
  }),
);
