import type { EmailTemplate } from "../template.ts";
import { type CounterMailProps, CounterNews, counterSample, counterWords } from "./parts/counter.tsx";

export const counterReady: EmailTemplate<CounterMailProps> = {
  ...counterWords("ready"),
  sample: counterSample,
  Body: ({ props, letter }) => <CounterNews kind="ready" props={props} letter={letter} />,
};
