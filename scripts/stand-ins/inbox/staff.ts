import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Secret, TOTP } from "otpauth";
import { nowMs } from "../kit/time";

export type DemoStaff = { name: string; email: string; password: string; totpSecret: string; roles: string[] };
export type SignIn = Omit<DemoStaff, "totpSecret"> & { code: string; secondsLeft: number };

const PERIOD_SECONDS = 30;

/** The demo's staff as the seed wrote them down, each with the code that is good right now. */
export async function signIns(dataDir: string): Promise<SignIn[]> {
  const now = nowMs();
  const secondsLeft = PERIOD_SECONDS - (Math.floor(now / 1000) % PERIOD_SECONDS);
  return (await readStaff(join(dataDir, "demo-staff.json"))).map(({ totpSecret, ...person }) => ({
    ...person,
    code: new TOTP({ secret: Secret.fromBase32(totpSecret), period: PERIOD_SECONDS, digits: 6 }).generate({ timestamp: now }),
    secondsLeft,
  }));
}

/** None yet is no fault: the shop may not have been seeded. */
async function readStaff(path: string): Promise<DemoStaff[]> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as DemoStaff[];
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT" || fault instanceof SyntaxError) return [];
    throw fault;
  }
}
