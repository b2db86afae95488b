import { portSetting, run, setting } from "../kit/lifecycle";
import { startEasyPost } from "./start";

await run("The EasyPost stand-in", () =>
  startEasyPost({
    port: portSetting("PORT"),
    host: setting("HOST", "127.0.0.1"),
    apiKey: setting("EASYPOST_API_KEY"),
    webhookUrl: setting("EASYPOST_WEBHOOK_URL"),
    webhookSecret: setting("EASYPOST_WEBHOOK_SECRET"),
    controlToken: process.env.CONTROL_TOKEN || null,
  }),
);
