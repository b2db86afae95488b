import { type Problem, refuse } from "../../kernel/result.ts";
import { countGuess, type Guess } from "../../platform/guesses.ts";

/** The refusal when this was one guess too many, else null. */
export async function guessesUsedUp(guess: Guess): Promise<{ readonly ok: false; readonly problem: Problem } | null> {
  const waitSeconds = await countGuess(guess);
  return waitSeconds === null ? null : refuse("guesses_used_up", { minutes: Math.max(1, Math.ceil(waitSeconds / 60)) });
}
