/** So many of so many. */
export type Share = { readonly of: number; readonly stuck: number };

/** A share with the limits between which the true one lies in 95 of 100 cases (Wilson's, which hold for few and for none). */
export type Rated = Share & { readonly rate: number; readonly low: number; readonly high: number };

const Z = 1.959964;

export function rated({ of, stuck }: Share): Rated {
  if (of === 0) return { of, stuck, rate: 0, low: 0, high: 1 };
  const rate = stuck / of;
  const centre = (rate + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of);
  return { of, stuck, rate, low: stuck === 0 ? 0 : Math.max(0, centre - half), high: stuck === of ? 1 : Math.min(1, centre + half) };
}
