import type { NeedKind, Rule, When, Written } from "../../../lib/supplements/model.ts";

/** What is asked for: a capability's key, the handle of a thing of ours, or the stock code of a spare part. */
type Asked = { readonly capability: string } | { readonly product: string } | { readonly part: string };

export type NeedSeed = Asked & {
  readonly kind: NeedKind;
  /** The English name of the line under "not in the box" that says it; none where it is in the box. */
  readonly line?: string;
  readonly why: readonly [en: string, de: string];
  readonly quantity?: number;
  readonly inBox?: number;
  readonly rules?: readonly Rule[];
  readonly onlyWhen?: readonly When[];
  /** The English name of the yearly supply whose use tells how long one lasts. */
  readonly supply?: string;
};

export type ProvisionSeed = {
  readonly capability: string;
  readonly quantity?: number;
  readonly attributes?: Readonly<Record<string, Written>>;
  /** Where only this variant does: by its stock code. */
  readonly sku?: string;
};

/** By the product's handle. */
export type Said = Readonly<Record<string, { readonly needs?: readonly NeedSeed[]; readonly provides?: readonly ProvisionSeed[] }>>;

export const inWall = (...walls: readonly string[]): When => ({ of: "home", key: "wall", op: "in", value: walls });
export const inCeiling = (...ceilings: readonly string[]): When => ({ of: "home", key: "ceiling", op: "in", value: ceilings });
export const holdsIn = (attribute: "walls" | "ceilings", ...grounds: readonly string[]): Rule[] => [
  { attribute, op: "in", value: grounds },
];

type Fixing = Pick<NeedSeed, "kind" | "line" | "why"> & { readonly quantity: number };
/** One need a ground: which of them is there hangs on the wall. */
export const wallFixings = (fixing: Fixing): NeedSeed[] => [
  { ...fixing, capability: "wall_fixing", rules: holdsIn("walls", "brick", "concrete"), onlyWhen: [inWall("brick", "concrete")] },
  { ...fixing, capability: "wall_fixing", rules: holdsIn("walls", "timber"), onlyWhen: [inWall("timber")] },
  { ...fixing, capability: "wall_fixing", rules: holdsIn("walls", "plasterboard"), onlyWhen: [inWall("plasterboard")] },
];

type Charging = Pick<NeedSeed, "line" | "why">;
export const charging = (charging: Charging): NeedSeed => ({ kind: "required_to_use", capability: "usb_c_charger", ...charging });
