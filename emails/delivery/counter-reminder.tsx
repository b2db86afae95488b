import type { EmailTemplate } from "../template.ts";
import { type CounterMailProps, CounterNews, counterWords, SAMPLE } from "./parts/counter.tsx";

export const counterReminder: EmailTemplate<CounterMailProps> = {
  ...counterWords("reminder"),
  sample: () => SAMPLE,
  Body: ({ props, letter }) => <CounterNews kind="reminder" props={props} letter={letter} />,
};
