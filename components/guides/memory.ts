import { GUIDE_MEMORY } from "@/components/layout/worker";

/** Something its reader did at a step, as this browser keeps it until the shop has it. `at`: its own clock. */
export type Kept = { readonly step: string; readonly kind: string; readonly reason?: string; readonly key: string; readonly at: number };

/** What this browser knows of one guide: what is done, the box as it was ticked last, and what of both is still to be told. */
export type Memory = {
  readonly done: readonly string[];
  readonly untold: readonly Kept[];
  readonly box: readonly string[] | null;
  readonly boxUntold: boolean;
};

const EMPTY: Memory = { done: [], untold: [], box: null, boxUntold: false };
/** The newest so many; a guide has fewer steps than that. */
const MOST = 100;

export function recall(name: string): Memory {
  try {
    return { ...EMPTY, ...JSON.parse(localStorage.getItem(GUIDE_MEMORY + name) ?? "{}") };
  } catch {
    return EMPTY;
  }
}

/** Where nothing can be kept (a private window), it is told at once or not at all. */
export function remember(name: string, change: (memory: Memory) => Memory): Memory {
  const memory = change(recall(name));
  try {
    localStorage.setItem(GUIDE_MEMORY + name, JSON.stringify({ ...memory, untold: memory.untold.slice(-MOST) }));
  } catch {}
  return memory;
}
