import type { Attributes, Declared, KnownVariant, Lot, Need, Origin, Provision, Situation } from "../model.ts";

/** Something that may answer needs: a lot, a thing at home, a thing somebody said they have, or the country. */
export type Item = {
  readonly key: string;
  readonly origin: Origin;
  readonly variantId: string | null;
  readonly productId: string | null;
  readonly quantity: number;
  readonly confirms: readonly string[];
};

/** One thing an item can do. `resource`: what is used up by it; null where one is enough for all. */
export type Candidate = {
  readonly item: Item;
  readonly capability: string | null;
  readonly attributes: Attributes;
  readonly resource: number | null;
};

export type Supply = {
  readonly capacity: readonly number[];
  readonly byCapability: ReadonlyMap<string, readonly Candidate[]>;
  readonly byProduct: ReadonlyMap<string, readonly Candidate[]>;
  /** Where an adapter is to be had. */
  readonly bodies: ReadonlyMap<string, readonly { readonly item: Item; readonly resource: number }[]>;
};

const byKey = (one: { key: string }, other: { key: string }): number => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);

/** In an order of their own, so that it makes no difference in which they are told. */
export const inOrder = <T extends { key: string }>(things: readonly T[]): T[] => [...things].sort(byKey);

type Source = { readonly item: Item; readonly provisions: readonly Provision[] };

const ofLot = (origin: Origin, { key, variantId, quantity }: Lot, variant: KnownVariant | undefined): Source => ({
  item: { key, origin, variantId, productId: variant?.productId ?? null, quantity, confirms: [] },
  provisions: variant?.provisions ?? [],
});

const ofDeclared = ({ provisions, ...item }: Declared): Source => ({ item: { ...item, origin: "declared" }, provisions });

function sourcesOf({ lots, owned, declared, country, variants }: Situation): Source[] {
  const home: Item = { key: "country", origin: "country", variantId: null, productId: null, quantity: 1, confirms: [] };
  return [
    ...inOrder(declared).map(ofDeclared),
    ...owned.map((lot) => ofLot("owned", lot, variants.get(lot.variantId))),
    ...inOrder(lots).map((lot) => ofLot("lot", lot, variants.get(lot.variantId))),
    { item: home, provisions: country },
  ];
}

/** Products that some need asks for by name, and variants that stand between two things: of these each use takes a whole one. */
function wholes({ lots, owned, variants, fitments }: Situation): { products: Set<string>; adapters: Set<string> } {
  const needs: readonly Need[] = [...lots, ...owned].flatMap(({ variantId }) => variants.get(variantId)?.needs ?? []);
  return {
    products: new Set(needs.flatMap(({ toProductId }) => toProductId ?? [])),
    adapters: new Set(fitments.flatMap(({ adapterVariantId }) => adapterVariantId ?? [])),
  };
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/**
 * Everything there is, and how much of each. What a thing is ("thing") shares one body, used once; what it offers (places,
 * services) is counted apart; what is shared is not counted.
 */
export function supplyOf(situation: Situation): Supply {
  const { products, adapters } = wholes(situation);
  const capacity: number[] = [];
  const byCapability = new Map<string, Candidate[]>();
  const byProduct = new Map<string, Candidate[]>();
  const bodies = new Map<string, { item: Item; resource: number }[]>();
  const add = (amount: number): number => capacity.push(amount) - 1;
  for (const { item, provisions } of sourcesOf(situation)) {
    const asProduct = item.productId !== null && products.has(item.productId);
    const asAdapter = item.variantId !== null && adapters.has(item.variantId);
    const things = provisions.filter(
      ({ capability }) => situation.capabilities.get(capability)?.kind === "thing" && !isShared(situation, capability),
    );
    const each = asProduct || asAdapter ? 1 : Math.min(...things.map(({ quantity }) => quantity));
    const body = asProduct || asAdapter || things.length > 0 ? add(item.quantity * each) : null;
    for (const provision of provisions) {
      const { capability, attributes, quantity } = provision;
      const resource = isShared(situation, capability) ? null : things.includes(provision) ? body : add(item.quantity * quantity);
      push(byCapability, capability, { item, capability, attributes, resource });
    }
    const all: Attributes = Object.assign({}, ...provisions.map(({ attributes }) => attributes));
    if (asProduct && item.productId) push(byProduct, item.productId, { item, capability: null, attributes: all, resource: body });
    if (asAdapter && item.variantId && body !== null) push(bodies, item.variantId, { item, resource: body });
  }
  return { capacity, byCapability, byProduct, bodies };
}

/** Papers come with each thing, so they are not used up either. */
function isShared({ capabilities }: Situation, key: string): boolean {
  const capability = capabilities.get(key);
  return capability === undefined ? false : capability.shared || isPaper(capability.kind);
}

/** What comes with the thing itself or not at all: another thing's leaflet is of no use to it. */
export const isPaper = (kind: string | undefined): boolean => kind === "document" || kind === "language";
