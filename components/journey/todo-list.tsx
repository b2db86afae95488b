import { LinkButton } from "@/components/ui/link-button";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Todo } from "@/lib/journey/queries/my-orders";
import { dayIn } from "@/lib/kernel/days";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** What waits for the customer, each with the page where it is done. */
export function TodoList({ todos, locale }: { todos: readonly Todo[]; locale: string }) {
  const t = translator(locale, "journey.todo");
  return (
    <ul className="flex flex-col gap-4 empty:hidden">
      {todos.map(({ kind, number, caseNumber, until }) => (
        <li key={`${kind}/${number}/${caseNumber}`} className="notice notice-warn flex-wrap items-center justify-between">
          <div className="flex min-w-0 flex-col gap-1">
            <p className="font-semibold">{t(`${kind}.title`, { number })}</p>
            <p>{t(`${kind}.lead`, { until: until ? formatDay(dayIn(until, store.contact.timeZone), locale) : "none" })}</p>
          </div>
          <LinkButton href={caseNumber ? paths(locale).recoveryCase(number, caseNumber) : paths(locale).accountOrder(number)}>
            {t(`${kind}.go`)}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
