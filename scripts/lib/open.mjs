import { giveUp } from "./fault.mjs";
import { welcome } from "./page.mjs";
import { say } from "./say.mjs";
import { readSettings } from "./settings.mjs";
import { Shop } from "./shop.mjs";

/** `npm start` and `npm run dev`: opens a shop and keeps it open until somebody ends it. */
export async function open(flags) {
  let shop;
  let ending = false;
  const leave = async (code) => {
    const again = ending;
    ending = true;
    if (!again && shop?.supervisor) say("\n  Closing the shop …");
    await shop?.close();
    if (!again) process.exit(code);
  };
  process.stdout.on("error", () => {}); // a closed terminal is no reason to leave the database open
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => leave(0));
  try {
    say();
    shop = new Shop({ settings: readSettings(), dev: flags.includes("--dev") });
    await shop.open();
    if (ending) return;
    welcome(shop);
    setInterval(() => shop.claim.wanted() || leave(0), 1000);
  } catch (error) {
    if (ending) return;
    giveUp(error);
    await leave(1);
  }
}
