"use client";
import { type ReactNode, useContext } from "react";
import { FormStateContext } from "@/components/ui/form-context";
import type { SignInSlip } from "@/lib/staff/model";

export type SlipWords = Readonly<Record<"title" | "lead" | "email" | "password" | "secret" | "scan" | "next", string>>;

/** The form's fields, until what it made is there: then the slip, this once. */
export function SlipOr({ words, children }: { words: SlipWords; children: ReactNode }) {
  const { state } = useContext(FormStateContext);
  const slip = state.status === "ok" ? (state.data as SignInSlip | undefined) : undefined;
  if (!slip) return children;
  return (
    <section role="status" className="flex max-w-text flex-col gap-6 rounded-card border-[1.5px] border-ink bg-card p-6">
      <h2 className="font-bold font-display text-lg">{words.title}</h2>
      <p>{words.lead}</p>
      <div className="flex flex-wrap items-start gap-6">
        <dl className="facts min-w-60 flex-1">
          {(["email", "password"] as const).map((key) => (
            <div key={key}>
              <dt>{words[key]}</dt>
              <dd className="select-all break-all">{slip[key]}</dd>
            </div>
          ))}
          <div>
            <dt>{words.secret}</dt>
            <dd className="select-all break-all">{slip.totpSecret}</dd>
          </div>
        </dl>
        {/* biome-ignore lint/performance/noImgElement: a picture made on the spot, in the page itself */}
        <img src={slip.totpPicture} alt={words.scan} width={200} height={200} />
      </div>
      <p className="text-muted text-sm">{words.next}</p>
    </section>
  );
}
