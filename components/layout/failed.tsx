import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { store } from "@/store.config";

export type FailedWords = { readonly title: string; readonly lead: string; readonly number: string; readonly write: string };

/** A page broke: what is safe, how to try again, whom to call, and the number to say. Drawn on the server and in the browser. */
export function Failed({ words, contact, number, again }: { words: FailedWords; contact: string; number: ReactNode; again: ReactNode }) {
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="ground-blush flex flex-col gap-6 on-ground p-6 md:p-8">
        <div className="flex flex-wrap gap-3">
          {again}
          <LinkButton href={`tel:${store.contact.phone.replaceAll(" ", "")}`} className="on-tile">
            {store.contact.phone}
          </LinkButton>
          <LinkButton href={`mailto:${store.contact.email}`} className="on-tile">
            {store.contact.email}
          </LinkButton>
          <LinkButton href={contact} className="on-tile">
            {words.write}
          </LinkButton>
        </div>
        {number && (
          <p className="text-sm">
            {words.number} <span className="font-mono">{number}</span>
          </p>
        )}
      </div>
    </>
  );
}
