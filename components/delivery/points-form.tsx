import { Fragment } from "react";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { hoursLines } from "@/lib/content/copy";
import { formatNumber } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { townLine } from "@/lib/kernel/addresses";
import type { FormState } from "@/lib/kernel/form";
import type { PickupPoint } from "@/lib/orders/model";
import { TO_THE_DOOR } from "@/lib/orders/rules/change";

type Props<T> = {
  readonly action: (previous: FormState<T>, form: FormData) => Promise<FormState<T>>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly points: readonly PickupPoint[];
  /** The point it waits at so far, if any. */
  readonly chosen: PickupPoint | undefined;
  /** Whether it can still be brought to the door. */
  readonly door: boolean;
  readonly locale: string;
};

/** The carrier's points, the nearest first, with how far and when they are open. */
export function PointsForm<T>({ action, hidden, points, chosen, door, locale }: Props<T>) {
  const t = translator(locale, "orders.change.pickup_point");
  const choices = points.map((point) => ({
    value: point.id,
    label: point.name,
    hint: <Parts of={[`${point.line1}, ${townLine(point)}`, ...openWords(point, t("always"), locale)]} />,
    ...(point.metres !== null && { aside: distance(point.metres, locale) }),
  }));
  return (
    <ActionForm id="point" action={action} labels={formLabels(locale)} hidden={hidden}>
      <RadioGroup
        legend={t("legend")}
        name="point"
        required
        defaultValue={chosen?.id ?? (door ? TO_THE_DOOR : undefined)}
        choices={door ? [{ value: TO_THE_DOOR, label: t("door"), hint: t("doorHint") }, ...choices] : choices}
      />
      <p className="max-w-text text-sm">{t("bring")}</p>
      <div>
        <SubmitButton busy={t("busy")}>{t("act")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Side by side, each whole: neither an address nor an hour is torn at a line's end. On a phone one under the other. */
const Parts = ({ of }: { of: readonly string[] }) =>
  of.map((part, index) => (
    <Fragment key={part}>
      {index > 0 && <span className="hidden sm:inline"> · </span>}
      <span className="block sm:inline-block">{part}</span>
    </Fragment>
  ));

/** Lockers never close. */
const openWords = ({ hours }: PickupPoint, always: string, locale: string): string[] =>
  hours.some(({ weekdays, from, to }) => weekdays.length === 7 && from === "00:00" && to === "24:00")
    ? [always]
    : hoursLines(hours, locale);

const KILOMETRE = 1_000;

const distance = (metres: number, locale: string): string =>
  metres < KILOMETRE
    ? formatNumber(Math.round(metres / 10) * 10, locale, { style: "unit", unit: "meter" })
    : formatNumber(metres / KILOMETRE, locale, { style: "unit", unit: "kilometer", maximumFractionDigits: 1 });
