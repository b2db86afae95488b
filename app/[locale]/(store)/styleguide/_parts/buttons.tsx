import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import type { SampleWords } from "./words";

export function Buttons({ words }: { words: SampleWords }) {
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-start gap-4">
        <Button look="primary">{words.primary}</Button>
        <Button>{words.plain}</Button>
        <Button look="quiet">{words.quiet}</Button>
        <Button look="danger">{words.danger}</Button>
        <LinkButton href="#fields">{words.emptyGo}</LinkButton>
        <Button refused={words.reason}>{words.refused}</Button>
      </div>
      <div className="max-w-80">
        <Button look="primary" wide>
          {words.long}
        </Button>
      </div>
    </div>
  );
}
