import { Badge } from "@/components/ui/badge";
import { translator } from "@/lib/i18n/translator";
import type { GoLiveLine } from "@/lib/payments/rules/go-live";

/** Line by line: what it is, whether it is done, and what is missing with the way to mend it. */
export function GoLiveList({ locale, lines }: { locale: string; lines: readonly GoLiveLine[] }) {
  const t = translator(locale, "payments.goLive");
  return (
    <ol className="flex flex-col">
      {lines.map(({ key, missing }) => {
        const done = missing.length === 0;
        return (
          <li
            key={key}
            className="grid gap-x-8 gap-y-2 border-line border-t py-4 first:border-ink first:border-t-[1.5px] md:grid-cols-[16rem_1fr]"
          >
            <div className="flex flex-wrap items-start justify-between gap-2 md:flex-col md:justify-start">
              <h2 className="font-display font-bold text-lg leading-tight tracking-[-0.02em]">{t(`lines.${key}.title`)}</h2>
              <Badge tone={done ? "ok" : "warn"}>{t(done ? "done" : "todo")}</Badge>
            </div>
            <div className="flex max-w-text flex-col gap-2">
              <p className="text-muted text-sm">{t(`lines.${key}.means`)}</p>
              {missing.length > 0 && (
                <ul className="flex list-disc flex-col gap-1 ps-5">
                  {missing.map(({ code, params }) => (
                    <li key={`${code}${JSON.stringify(params ?? {})}`}>
                      <WithCode text={t(`missing.${code}`, params)} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What stands between backticks is to be typed as it is. */
const WithCode = ({ text }: { text: string }) =>
  text.split("`").map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <code key={part} className="font-mono text-[0.9em]">
        {part}
      </code>
    ),
  );
