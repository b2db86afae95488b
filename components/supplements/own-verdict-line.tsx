import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Verdict } from "@/lib/supplements/model";
import type { OwnVerdictProps } from "./own-verdict";
import { VERDICT_ICONS, VERDICT_TONES } from "./verdict-looks";

type Told = { readonly verdict: Verdict; readonly said: string };

/** What is said takes a moment to be kept: then it is asked again. */
const AFTER_SAYING_MS = [700, 2_500];

export function OwnVerdictLine({ address }: OwnVerdictProps) {
  const told = useTold(address);
  return (
    <p role="status" className="flex items-start gap-2">
      {told && (
        <>
          <Icon name={VERDICT_ICONS[told.verdict]} className={`mt-1 ${VERDICT_TONES[told.verdict]}`} />
          <span>{told.said}</span>
        </>
      )}
    </p>
  );
}

/** Asked once, and again after anything was sent from this page. */
function useTold(address: string): Told | null {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let here = true;
    const ask = async () => {
      const answer = await fetch(address, { headers: { accept: "application/json" } }).catch(() => null);
      if (here && answer?.ok) setTold((await answer.json()) as Told);
    };
    const askAgain = () => {
      for (const wait of AFTER_SAYING_MS) setTimeout(ask, wait);
    };
    ask();
    document.addEventListener("submit", askAgain);
    return () => {
      here = false;
      document.removeEventListener("submit", askAgain);
    };
  }, [address]);
  return told;
}
