/** Something open between somebody and us: until it has ended, their data cannot go. */
export type Wait = { readonly kind: "order" | "review" | "parcel" | "return" | "refund" | "case" | "dispute"; readonly number: string };

const NAMED_BY_ORDER: readonly Wait["kind"][] = ["order", "review", "parcel", "refund", "dispute"];

/** Whether its number is that of its order, on whose page something may be done about it. */
export const isNamedByOrder = ({ kind }: Wait): boolean => NAMED_BY_ORDER.includes(kind);
