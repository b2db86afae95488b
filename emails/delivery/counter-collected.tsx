import type { EmailTemplate } from "../template.ts";
import { type CounterMailProps, CounterNews, counterSample, counterWords } from "./parts/counter.tsx";

export const counterCollected: EmailTemplate<CounterMailProps> = {
  ...counterWords("collected"),
  sample: (locale) => ({ ...counterSample(locale), collectedOn: "2026-11-27" }),
  Body: ({ props, letter }) => <CounterNews kind="collected" props={props} letter={letter} />,
};
