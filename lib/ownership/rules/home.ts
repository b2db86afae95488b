/**
 * What somebody may tell us of their home, each from a list of answers or as a number of centimetres. Guides and needs
 * offer what was told; nobody is asked twice, and what nobody told stays unknown.
 */
export const HOME_FACTS = {
  wall: ["brick", "concrete", "plasterboard", "timber"],
  ceiling: ["concrete", "plasterboard", "timber"],
  floor: ["hard", "carpet"],
  water: ["soft", "medium", "hard"],
  height: { from: 120, to: 220 },
} as const;

export type HomeFactKey = keyof typeof HOME_FACTS;

/** Whether this can be an answer to that question. */
export function isHomeFact(key: HomeFactKey, value: string): boolean {
  const answers = HOME_FACTS[key];
  if ("from" in answers) return /^\d{1,3}$/.test(value) && Number(value) >= answers.from && Number(value) <= answers.to;
  return (answers as readonly string[]).includes(value);
}
