import { expect, test } from "vitest";
import { readRefusal } from "../../lib/messaging/rules/refusals.ts";

test.each([
  { code: 550, response: "550 5.1.1 The email account that you tried to reach does not exist", command: "RCPT TO", about: "mailbox" },
  { code: 550, response: "550 5.2.1 The email account is disabled", command: "RCPT TO", about: "mailbox" },
  { code: 550, response: "550 No such user here", command: "RCPT TO", about: "mailbox" },
  { code: 553, response: "553 sorry, that recipient is unknown", command: "RCPT TO", about: "mailbox" },
  { code: 550, response: "550 5.1.1 user unknown", command: "DATA", about: "mailbox" },
  { code: 552, response: "552 5.2.2 mailbox full", command: "RCPT TO", about: "message" },
  { code: 550, response: "550 5.7.1 rejected as spam", command: "RCPT TO", about: "message" },
  { code: 554, response: "554 message refused", command: "DATA", about: "message" },
  { code: 550, response: "550 sender address unknown", command: "MAIL FROM", about: "message" },
  { code: 550, response: "550 5.1.8 sender address rejected: domain not found", command: "RCPT TO", about: "message" },
])("$response to $command is about the $about", ({ about, ...answer }) => {
  expect(readRefusal(answer)).toBe(about);
});
