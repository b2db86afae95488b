import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import type { Parcel } from "@/lib/delivery/model";
import type { RecoveryKind } from "@/lib/feedback/model";
import type { CaseHead } from "@/lib/feedback/queries/cases";
import { translator } from "@/lib/i18n/translator";
import type { OrderView } from "@/lib/orders/rules/view";
import { paths } from "@/lib/platform/paths";
import { CaseBadge } from "./case-facts";
import { kindsOf, kindWords } from "./parcel-kinds";

type Props = {
  /** With a counter, where it is fetched at one of ours: there is no parcel that could go astray. */
  readonly order: Pick<OrderView, "number" | "counter">;
  readonly parcel: Parcel;
  readonly cases: readonly CaseHead[];
  /** That something became of it is known, and what follows is asked above. */
  readonly isAskedAbove: boolean;
  readonly locale: string;
};

/** Under a parcel: its cases, and what may be wrong with it or one of its things, each a tap; from the first scan on. */
export function ParcelHelp({ order, parcel, cases, isAskedAbove, locale }: Props) {
  const t = translator(locale, "feedback");
  if (parcel.state === "label_created") return null;
  const own = cases.filter(({ shipmentId }) => shipmentId === parcel.id);
  const isTold = (kind: RecoveryKind) => parcel.lines.length === 1 && own.some((each) => each.kind === kind && each.state !== "closed");
  const isMissed = own.some(({ kind, state }) => kind === "not_received" && state !== "closed"); // then nothing in it can be broken
  const kinds = isAskedAbove || isMissed ? [] : kindsOf(parcel, order.counter !== null).filter((kind) => !isTold(kind));
  if (own.length + kinds.length === 0) return null;
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      {own.map(({ number, kind, state }) => (
        <p key={number} className="flex flex-wrap items-center gap-3">
          <Link href={paths(locale).recoveryCase(order.number, number)} className="link">
            {t(`kindsShort.${kind}`)}
          </Link>
          <CaseBadge state={state} locale={locale} />
          {state === "remedy_offered" && !isAskedAbove && (
            <LinkButton href={`${paths(locale).recoveryCase(order.number, number)}#choose`} look="primary">
              {t("case.toChoose")}
            </LinkButton>
          )}
        </p>
      ))}
      {kinds.length > 0 && <Reports order={order} parcel={parcel} kinds={kinds} locale={locale} />}
    </div>
  );
}

type Reporting = Pick<Props, "order" | "parcel" | "locale"> & { readonly kinds: readonly RecoveryKind[] };

function Reports({ order, parcel, kinds, locale }: Reporting) {
  const t = translator(locale, "feedback");
  const to = paths(locale);
  return (
    <nav aria-label={`${t("report.which")} ${parcel.trackingCode ?? ""}`.trim()}>
      <ul className="flex flex-wrap gap-x-6">
        {kinds.map((kind) => (
          <li key={kind}>
            <Link href={to.report(order.number, { parcel: parcel.id, kind })} className="link inline-flex min-h-11 items-center">
              {t(kindWords(kind, order.counter !== null))}
            </Link>
          </li>
        ))}
      </ul>
      {parcel.state === "delivered" && parcel.lines.length > 1 && (
        <ul className="flex flex-col">
          {parcel.lines.map(({ lineId, title, options }) => (
            <li key={lineId}>
              <Link
                href={to.report(order.number, { parcel: parcel.id, line: lineId })}
                className="link inline-flex min-h-11 items-center text-sm"
              >
                {t("report.line", { title: [title, options].filter(Boolean).join(", ") })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
