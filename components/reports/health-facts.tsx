import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { formatDuration } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Backlog, Health } from "@/lib/reports/model";

/** Waiting for longer than this is a backlog that somebody should know of (I18, I19). */
const SLOW_AFTER_SECONDS = 120;

/** One light a part of the house, in words. */
export function HealthFacts({ locale, health }: { locale: string; health: Health }) {
  const t = translator(locale, "reports.health");
  const { worker } = health;
  return (
    <ul className="grid gap-x-12 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
      <Light title={t("database")} good={health.databaseMs < 500} word={t(health.databaseMs < 500 ? "answers" : "slow")}>
        {t("databaseMs", { ms: health.databaseMs })}
      </Light>
      <Light title={t("worker")} good={worker.alive} word={t(worker.alive ? "works" : "silent")}>
        {worker.ageSeconds === null ? t("neverBeat") : t("beat", { time: formatDuration(worker.ageSeconds, locale) })}
      </Light>
      <Waits locale={locale} title={t("jobs")} backlog={health.waiting}>
        {t("running", { count: health.waiting.running })}
      </Waits>
      <Waits locale={locale} title={t("outbox")} backlog={health.outbox} />
      <Waits locale={locale} title={t("inbox")} backlog={health.inbox} />
    </ul>
  );
}

function Waits({ locale, title, backlog, children }: { locale: string; title: string; backlog: Backlog; children?: ReactNode }) {
  const t = translator(locale, "reports.health");
  const good = backlog.count === 0 || backlog.oldestSeconds < SLOW_AFTER_SECONDS;
  return (
    <Light title={title} good={good} word={t(good ? "flows" : "stuck")}>
      {t("waiting", { count: backlog.count, time: formatDuration(backlog.oldestSeconds, locale) })} {children}
    </Light>
  );
}

function Light({ title, good, word, children }: { title: string; good: boolean; word: string; children: ReactNode }) {
  return (
    <li className="flex flex-col items-start gap-2 border-ink border-t-[1.5px] pt-3">
      <span className="flex w-full flex-wrap items-center justify-between gap-2">
        <span className="font-display font-bold text-lg tracking-[-0.02em]">{title}</span>
        <Badge tone={good ? "ok" : "danger"}>{word}</Badge>
      </span>
      <span className="text-muted text-sm">{children}</span>
    </li>
  );
}
