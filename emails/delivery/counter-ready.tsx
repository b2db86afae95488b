import type { EmailTemplate } from "../template.ts";
import { type CounterMailProps, CounterNews, counterWords, SAMPLE } from "./parts/counter.tsx";

export const counterReady: EmailTemplate<CounterMailProps> = {
  ...counterWords("ready"),
  sample: () => SAMPLE,
  Body: ({ props, letter }) => <CounterNews kind="ready" props={props} letter={letter} />,
};
