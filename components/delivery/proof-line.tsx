import { PROOF } from "@/lib/delivery/copy";
import type { Proof } from "@/lib/delivery/model";

/** How it was handed over, to whom, where it was left, and the carrier's picture of it. */
export function ProofLine({ proof, t }: { proof: Proof; t: (key: string) => string }) {
  const said = [t(PROOF[proof.kind]), proof.name, proof.place].filter(Boolean).join(", ");
  return (
    <>
      <span className="block first-letter:uppercase">{said}</span>
      {proof.picture && (
        <a href={proof.picture} className="link" rel="noreferrer">
          {t("track.picture")}
        </a>
      )}
    </>
  );
}
