import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";

/** A page with one thing to fill in, and beside it where else one may have wanted to go. */
export function AsideFrame({ title, lead, aside, children }: { title: string; lead: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <div className="grid gap-x-18 gap-y-12 md:grid-cols-[minmax(0,28rem)_minmax(0,24rem)]">
        <div className="border-ink border-t-[1.5px] pt-6">{children}</div>
        {aside && <div className="flex flex-col gap-6 border-line border-t pt-6 md:border-t-0 md:pt-0">{aside}</div>}
      </div>
    </>
  );
}
