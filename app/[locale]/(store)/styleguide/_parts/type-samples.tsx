import { policyLinks } from "@/components/content/policy-words";
import { RichText } from "@/components/content/rich-text";
import { Prose } from "@/components/ui/prose";
import type { SampleWords } from "./words";

export function TypeSamples({ words, locale }: { words: SampleWords; locale: string }) {
  return (
    <div className="flex flex-col gap-4">
      <p className="font-display font-extrabold text-hero tracking-[-0.045em]">{words.hero}</p>
      <p className="font-display font-extrabold text-2xl tracking-[-0.02em]">{words.title}</p>
      <p className="font-bold font-display text-xl tracking-[-0.02em]">{words.section}</p>
      <Prose>
        <RichText text={words.text} links={policyLinks(locale)} />
      </Prose>
      <p className="text-muted text-sm">{words.small}</p>
      <p className="font-mono text-sm tabular-nums">{words.mono}</p>
    </div>
  );
}
