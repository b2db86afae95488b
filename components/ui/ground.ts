/** The six coloured grounds things stand on. */
export const GROUNDS = ["clay", "sage", "sky", "blush", "ochre", "stone"] as const;
export type Ground = (typeof GROUNDS)[number];

/** Merchant data names a ground; an unknown one is the plainest. */
export const groundOf = (name: string): Ground => GROUNDS.find((ground) => ground === name) ?? "stone";
