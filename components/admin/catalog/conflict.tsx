"use client";
import { useField } from "@/components/ui/form-context";
import { SubmitButton } from "@/components/ui/submit-button";

export type ConflictWords = {
  readonly title: string;
  readonly keepMine: string;
  readonly saving: string;
  readonly seeTheirs: string;
  readonly kept: string;
};

/** Somebody wrote here meanwhile: what is typed stays, and both ways on are offered. */
export function Conflict({
  words,
  href,
  name = "seen",
}: {
  words: ConflictWords;
  href: string /** The field that says what was seen. */;
  name?: string;
}) {
  const { problem, id } = useField(name);
  if (!problem) return null;
  return (
    <section id={id} tabIndex={-1} className="notice notice-warn">
      <div className="flex min-w-0 flex-col gap-3">
        <p className="font-semibold">{words.title}</p>
        <p className="whitespace-pre-line">{problem}</p>
        <p>{words.kept}</p>
        <div className="flex flex-wrap gap-3">
          <SubmitButton look="plain" busy={words.saving} name="overwrite" value="on">
            {words.keepMine}
          </SubmitButton>
          {/* A plain link: the page is fetched anew, with theirs in its fields. */}
          <a href={href} className="button button-plain">
            {words.seeTheirs}
          </a>
        </div>
      </div>
    </section>
  );
}
