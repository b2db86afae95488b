"use client";
import { useEffect, useState } from "react";
import { followReader, type Tell } from "./follow-reader";
import { dropPage, keepPage } from "./kept";

export type PlayerWords = Readonly<Record<"kept" | "drop" | "dropped" | "offline" | "untold" | "told", string>>;

type PlayerProps = {
  /** What this browser's memory of it is called. */
  readonly name: string;
  /** What goes along when something is told; null: a guide without a thing, of which nothing is told. */
  readonly place: Readonly<Record<string, string>> | null;
  readonly tell: Tell | null;
  readonly words: PlayerWords;
};

type Saying = "" | keyof PlayerWords;

/**
 * Beside the page, which works without it: keeps what is done while there is no network and tells it when there is one,
 * leads the keyboard to each step, and has the page kept for a cellar without a signal.
 */
export function GuidePlayer({ name, place, tell, words }: PlayerProps) {
  const [saying, say] = useState<Saying>("");
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    const stop = followReader({ name, place, tell, say });
    const timer = setTimeout(() => navigator.onLine && keepPage().then(setKept, () => setKept(false)), 600); // once the page is drawn, so that what it was drawn with is known
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [name, place, tell]);

  const drop = async () => {
    await dropPage();
    setKept(false);
    say("dropped");
  };
  return (
    <>
      <p role="status" className={saying ? "notice notice-info mt-4 print:hidden" : "sr-only"}>
        {saying && words[saying]}
      </p>
      {/* It has its room from the start, so that nothing moves when it is said; without script it never is. */}
      <p
        className={`guide-kept flex flex-wrap items-center gap-x-3 pt-3 text-muted text-sm noscript:hidden md:pt-0 print:hidden ${isKept ? "" : "invisible"}`}
        data-kept={isKept ? "" : undefined}
      >
        <span>{words.kept}</span>
        <button type="button" onClick={drop} className="link inline-flex min-h-11 items-center">
          {words.drop}
        </button>
      </p>
    </>
  );
}
