"use client";
import { SubmitButton } from "@/components/ui/submit-button";

const SLOW_MS = 3_000;

/** Does nothing for three seconds, so that a button can be seen working. */
export function BusyButton({ label, busy }: { label: string; busy: string }) {
  return (
    <form action={() => new Promise<void>((resolve) => setTimeout(resolve, SLOW_MS))}>
      <SubmitButton busy={busy} look="plain">
        {label}
      </SubmitButton>
    </form>
  );
}
