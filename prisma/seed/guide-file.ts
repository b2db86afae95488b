import type { Purpose } from "../../lib/guides/model.ts";
import type { GuideInput } from "../../lib/guides/schema/document.ts";

/** The guides of one product as its file holds them; what is drawn of their steps is added when they are read. */
export type GuideFile = {
  readonly product: string;
  readonly guides: readonly (GuideInput & { readonly purpose: Purpose })[];
};
