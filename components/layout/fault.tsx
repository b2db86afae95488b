"use client";
import { type ComponentType, lazy, Suspense } from "react";

export type FaultProps = { error: Error & { digest?: string }; reset: () => void };

/** Words, addresses and settings are fetched when something broke, so that no page carries them; else the server's own page says it. */
const Words = lazy(() =>
  import("./fault-words").then(
    ({ FaultWords }): { default: ComponentType<FaultProps> } => ({ default: FaultWords }),
    () => ({ default: AskTheServer }),
  ),
);

/** In the language of the frame around it, if that still stands. */
function AskTheServer() {
  const home = document.querySelector<HTMLAnchorElement>(".site-name")?.pathname.replace(/\/$/, "") ?? "";
  window.location.assign(`${home}/failed`);
  return null;
}

/** What `error.tsx` of each root layout shows. */
export const Fault = (props: FaultProps) => (
  <Suspense>
    <Words {...props} />
  </Suspense>
);
