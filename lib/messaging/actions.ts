"use server";
import { done, ok } from "../kernel/result.ts";
import { publicAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as letters from "./commands/letters.ts";
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
