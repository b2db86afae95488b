import { Button } from "@/components/ui/button";
import { type ButtonLook, buttonClass } from "@/components/ui/button-look";
import { LinkButton } from "@/components/ui/link-button";
import { BusyButton } from "./busy-button";
import type { SampleWords } from "./words";

const LOOKS: readonly ButtonLook[] = ["primary", "plain", "quiet", "danger"];
const STATES = ["rest", "hover", "focus", "active"] as const;

/** Every look in every state; passing ones are held still. */
export function Buttons({ words }: { words: SampleWords }) {
  return (
    <div className="flex flex-col gap-6">
      <ul className="grid grid-cols-2 items-start gap-4 md:grid-cols-4">
        {LOOKS.flatMap((look) =>
          STATES.map((state) => (
            <li key={`${look}-${state}`} className="flex flex-col items-start gap-1">
              <button type="button" className={buttonClass(look)} data-show={state}>
                {words[look]}
              </button>
              <span className="font-mono text-muted text-xs">{words[state]}</span>
            </li>
          )),
        )}
      </ul>
      <div className="flex flex-wrap items-start gap-4">
        <LinkButton href="#fields">{words.emptyGo}</LinkButton>
        <Button refused={words.reason}>{words.refused}</Button>
        <BusyButton label={words.send} busy={words.sending} />
        <a href="#buttons" className="link inline-flex min-h-12 items-center">
          {words.more}
        </a>
      </div>
      <div className="max-w-80">
        <Button look="primary" wide>
          {words.long}
        </Button>
      </div>
    </div>
  );
}
