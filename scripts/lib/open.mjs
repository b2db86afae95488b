import { giveUp } from "./fault.mjs";
import { welcome } from "./page.mjs";
import { say } from "./say.mjs";
import { readSettings } from "./settings.mjs";
import { Shop } from "./shop.mjs";

/** `npm start` and `npm run dev`. */
export const open = (flags) => keepOpen(() => new Shop({ settings: readSettings(), dev: flags.includes("--dev") }), welcome);

/** Opens a shop and keeps it open until somebody ends it; leaves no process behind either way. */
export async function keepOpen(make, onOpen) {
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
    shop = make();
    await shop.open();
    if (ending) return;
    await onOpen(shop);
    setInterval(() => shop.claim.wanted() || leave(0), 1000);
  } catch (error) {
    if (ending) return;
    giveUp(error);
    await leave(1);
  }
}
