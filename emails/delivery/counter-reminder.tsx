import type { EmailTemplate } from "../template.ts";
import { type CounterMailProps, CounterNews, counterSample, counterWords } from "./parts/counter.tsx";

export const counterReminder: EmailTemplate<CounterMailProps> = {
  ...counterWords("reminder"),
  sample: counterSample,
  Body: ({ props, letter }) => <CounterNews kind="reminder" props={props} letter={letter} />,
};
