/** Places of a guide's page, as they stand behind `#`: what of it is shown. */
export const PLACES = { overview: "overview", box: "box", all: "all", works: "works" } as const;

export const stepPlace = (key: string): string => `step-${key}`;
