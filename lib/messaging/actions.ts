"use server";
import { actorName } from "../kernel/actor.ts";
import { done, ok, refuse } from "../kernel/result.ts";
import { publicAction, staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as browsers from "./commands/browsers.ts";
import * as choices from "./commands/choices.ts";
import * as letters from "./commands/letters.ts";
import { liftByStaff } from "./commands/suppression.ts";
import { mailboxOf } from "./queries/mailbox.ts";
import { lettersToken } from "./queries/readers.ts";
import * as schema from "./schema.ts";

export const askForLetters = publicAction({
  name: "messaging.askForLetters",
  input: schema.subscribeInput,
  limits: [
    { by: "source", points: 20, seconds: 3_600 },
    { by: "field", field: "email", points: 3, seconds: 3_600 },
    { by: "field", field: "email", points: 6, seconds: 86_400 },
  ],
  run: async ({ input, locale, now }) => (input.website ? done : letters.askForLetters({ ...input, locale, now })),
  leadsTo: (_, { locale }) => paths(locale).newsletterSent(),
});

export const confirmLetters = publicAction({
  name: "messaging.confirmLetters",
  input: schema.lettersInput,
  limits: [{ by: "source", points: 60, seconds: 3_600 }],
  run: async ({ input, locale, now }) => {
    const result = await letters.confirmLetters({ ...input, locale, now });
    return result.ok ? ok(lettersToken(result.value.readerId)) : result;
  },
  leadsTo: (token, { locale }) => paths(locale).letters(token),
  said: "messaging.newsletter.confirmed",
});

export const changeLetters = publicAction({
  name: "messaging.changeLetters",
  input: schema.changeLettersInput,
  limits: [{ by: "source", points: 60, seconds: 3_600 }],
  run: ({ input, locale, now }) => letters.changeLetters({ ...input, locale, now }),
  leadsTo: (_, { input, locale }) => paths(locale).letters(input.token),
  said: "messaging.newsletter.changed",
});

export const endLetters = publicAction({
  name: "messaging.endLetters",
  input: schema.lettersInput,
  run: ({ input, locale, now }) => letters.endLetters({ ...input, locale, now, source: "letters" }),
  leadsTo: (_, { locale }) => paths(locale).lettersEnded(),
});

/** The choices of a mailbox, opened by the link of one of our mails or by being signed in. */
export const saveChoices = publicAction({
  name: "messaging.choose",
  input: schema.choiceInput,
  limits: [{ by: "source", points: 60, seconds: 3_600 }],
  run: async ({ actor, input, now }) => {
    const email = await mailboxOf(actor, input.token);
    return email ? choices.choose({ ...input, email, bundled: input.pace === "together", now }) : refuse("link_ended");
  },
  leadsTo: (_, { input, locale }) => choicesPath(input.token, locale),
  said: "messaging.choices.saved",
});

const choicesPath = (token: string | undefined, locale: string): string =>
  token ? paths(locale).messageChoices(token) : paths(locale).accountMessages();

export const askForChoices = publicAction({
  name: "messaging.askForChoices",
  input: schema.askChoicesInput,
  limits: [
    { by: "source", points: 20, seconds: 3_600 },
    { by: "field", field: "email", points: 3, seconds: 3_600 },
  ],
  run: async ({ input, locale, now }) => (input.website ? done : choices.askForChoices({ email: input.email, locale, now })),
  leadsTo: (_, { locale }) => paths(locale).messages(),
  said: "messaging.choices.asked",
});

export const askToWriteAgain = publicAction({
  name: "messaging.askToWriteAgain",
  input: schema.mailboxInput,
  limits: [{ by: "source", points: 10, seconds: 3_600 }],
  run: async ({ actor, input, locale, now }) => {
    const email = await mailboxOf(actor, input.token);
    return email ? choices.askToWriteAgain({ email, locale, now }) : refuse("link_ended");
  },
  leadsTo: (_, { input, locale }) => choicesPath(input.token, locale),
  said: "messaging.choices.againAsked",
});

export const writeAgain = publicAction({
  name: "messaging.writeAgain",
  input: schema.lettersInput,
  limits: [{ by: "source", points: 60, seconds: 3_600 }],
  run: ({ input, now }) => choices.writeAgain({ ...input, now }),
  leadsTo: (_, { locale }) => paths(locale).messages(),
  said: "messaging.choices.againDone",
});

/** This browser asks to be told of everything about a mailbox. */
export const addBrowser = publicAction({
  name: "messaging.addBrowser",
  input: schema.browserInput,
  limits: [{ by: "source", points: 30, seconds: 3_600 }],
  run: async ({ actor, input: { token, ...browser }, locale, now }) => {
    const email = await mailboxOf(actor, token);
    return email ? browsers.addBrowser({ ...browser, email, orderId: null, locale, now }) : refuse("link_ended");
  },
});

export const endBrowser = publicAction({
  name: "messaging.endBrowser",
  input: schema.endBrowserInput,
  limits: [{ by: "source", points: 60, seconds: 3_600 }],
  run: ({ input, now }) => browsers.endBrowser({ ...input, now }),
});

export const endBrowsers = publicAction({
  name: "messaging.endBrowsers",
  input: schema.mailboxInput,
  limits: [{ by: "source", points: 60, seconds: 3_600 }],
  run: async ({ actor, input, now }) => {
    const email = await mailboxOf(actor, input.token);
    return email ? browsers.endBrowsers({ email, now }) : refuse("link_ended");
  },
  leadsTo: (_, { input, locale }) => choicesPath(input.token, locale),
  said: "messaging.choices.browsersEnded",
});

export const liftSuppression = staffAction({
  name: "messaging.liftSuppression",
  permission: "customers.note",
  input: schema.liftInput,
  subject: ({ email }) => email,
  run: ({ actor, input, now }) => liftByStaff({ ...input, by: actorName(actor), now }),
  leadsTo: () => paths.admin.messages(),
  said: "messaging.staff.done",
});
