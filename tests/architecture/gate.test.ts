import { describe, expect, test } from "vitest";
import { at, readSources, type SourceFile, sourceFile } from "../support/source/files.ts";
import { importsOf, resolveImport } from "../support/source/syntax.ts";

/** What hands words to the world outside, and who alone may take it in hand: nothing is said but through the gate. */
const SENDERS = ["lib/platform/mail", "lib/platform/push", "nodemailer", "web-push"];
const MAY = /^lib\/messaging\/|^lib\/platform\/(mail|push)\.ts$/;
/** Asks the mail server whether it answers, and says nothing. */
const DOCTOR = "scripts/lib/doctor/checks.mjs";

const pastTheGate = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => !MAY.test(path) && path !== DOCTOR)
    .flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => SENDERS.includes(resolveImport(file, from) ?? from))
        .map(({ from, node }) => `${at(file, node)} imports ${from}: whatever is said goes through lib/messaging/commands (queueMessage)`),
    );

/** A row of the outbox written by hand would have no class of its own choosing, and perhaps no job. */
const ownRows = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path, text }) => /INSERT INTO message_intent\b/i.test(text) && path !== "lib/messaging/commands.ts")
    .map(({ path }) => `${path} writes into the outbox; queueMessage does`);

describe("the gate", () => {
  const files = readSources("app", "components", "emails", "lib", "prisma", "scripts").filter(
    ({ path }) => !path.startsWith("scripts/stand-ins/"),
  );

  test("no room sends but through it", () => {
    expect(pastTheGate(files)).toEqual([]);
  });

  test("the outbox is written in one place", () => {
    expect(ownRows(files)).toEqual([]);
  });

  test.each([
    ["lib/orders/commands/mails.ts", 'import { sendMail } from "../../platform/mail.ts"'],
    ["lib/delivery/jobs.ts", 'import nodemailer from "nodemailer"'],
    ["app/api/me/route.ts", 'const push = await import("web-push")'],
    ["lib/platform/action.ts", 'import { sendPush } from "@/lib/platform/push"'],
  ])("a way past it is seen: %s · %s", (path, text) => {
    expect(pastTheGate([sourceFile(path, text)])).toHaveLength(1);
  });
});
