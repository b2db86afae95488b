import type { Problem, Result } from "../../kernel/result.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";

/** Thrown inside a transaction to undo it and answer a refusal all the same. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** A transaction whose refusals, returned or thrown as `Refused`, leave nothing behind. */
export async function refusable<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await transaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Refused(result.problem);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}
