import { expect, test } from "vitest";
import LettersPage from "../../app/[locale]/(private)/letters/[token]/page.tsx";
import ConfirmLettersPage from "../../app/[locale]/(private)/letters/confirm/[token]/page.tsx";
import { sql } from "../../lib/platform/db/pool.ts";
import { aReader, asked, consentsOf, tokenOf } from "./readers.ts";

const stateOf = (email: string) => sql.one`SELECT * FROM subscription WHERE email = ${email}`;
const open = (page: typeof LettersPage, token: string) => page({ params: Promise.resolve({ locale: "en-IE", token }) });

test("opening a link changes nothing: mail programs open links too", async () => {
  const reader = await aReader();
  await asked("eve@reader.example");
  const before = [await stateOf(reader.email), await stateOf("eve@reader.example"), await consentsOf(reader.email)];
  for (let times = 0; times < 3; times++) {
    await open(LettersPage, reader.token);
    await open(ConfirmLettersPage, await tokenOf("eve@reader.example", "confirm"));
    await open(LettersPage, `${reader.token}x`);
  }
  expect([await stateOf(reader.email), await stateOf("eve@reader.example"), await consentsOf(reader.email)]).toEqual(before);
});
