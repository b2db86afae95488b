import { Icon, type IconName } from "@/components/ui/icon";
import type { StepView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";

type Line = StepView["lines"][number];

const SIGNS = { caution: "alert", reminder: "clock", check: "check", note: "info" } as const satisfies Partial<
  Record<Line["kind"], IconName>
>;

/** What is done in a step, line by line; each kind has its sign and its word, and a number where the drawing has one. */
export function StepLines({ lines, locale }: { lines: readonly Line[]; locale: string }) {
  const t = translator(locale, "guidance.lines");
  return (
    <ul className="guide-lines">
      {lines.map(({ kind, text, marker }) => (
        <li key={text}>
          <Sign kind={kind} marker={marker} said={marker ? t("marked", { marker }) : ""} />
          <span>
            {kind !== "info" && <strong>{t(kind)} </strong>}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Sign({ kind, marker, said }: { kind: Line["kind"]; marker: string | null; said: string }) {
  if (marker)
    return (
      <span className="guide-mark">
        <span aria-hidden="true">{marker}</span>
        <span className="sr-only">{said}</span>
      </span>
    );
  return kind === "info" ? <span className="guide-dot" /> : <Icon name={SIGNS[kind]} />;
}

/** What can go wrong for somebody: before what is to be done. */
export function Hazard({ hazard, locale }: { hazard: NonNullable<StepView["hazard"]>; locale: string }) {
  return (
    <div className="guide-hazard" data-level={hazard.level}>
      <Icon name="alert" />
      <p>
        <strong>{translator(locale, "guidance.hazards")(hazard.level)} </strong>
        {hazard.text}
      </p>
    </div>
  );
}
