import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Stamp } from "@/components/ui/stamp";
import type { SampleWords } from "./words";

export function Signs({ words }: { words: SampleWords }) {
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-4 lg:grid-cols-2">
        <Notice tone="done" live={false}>
          {words.done}
        </Notice>
        <Notice tone="refused" live={false}>
          {words.refusedNotice}
        </Notice>
        <Notice tone="info" live={false}>
          {words.info}
        </Notice>
        <Notice tone="warn" live={false} title={words.late}>
          {words.warn}
        </Notice>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Badge>{words.packed}</Badge>
        <Badge tone="ok">{words.paid}</Badge>
        <Badge tone="warn">{words.late}</Badge>
        <Badge tone="danger">{words.failed}</Badge>
        <Badge tone="info" icon="truck">
          {words.onWay}
        </Badge>
        <Stamp word={words.stamp} date="24.11.2026" />
      </div>
      <Empty title={words.empty} action={<LinkButton href="#things">{words.emptyGo}</LinkButton>}>
        {words.emptyText}
      </Empty>
      <Disclosure title={words.more}>{words.moreText}</Disclosure>
    </div>
  );
}
