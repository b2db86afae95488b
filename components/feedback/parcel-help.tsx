import Link from "next/link";
import type { Parcel } from "@/lib/delivery/model";
import type { CaseHead } from "@/lib/feedback/queries/cases";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { CaseBadge } from "./case-facts";
import { kindsOf } from "./parcel-kinds";

type Props = {
  readonly orderNumber: string;
  readonly parcel: Parcel;
  /** Fetched at a counter of ours: there is no parcel that could go astray. */
  readonly isCollected: boolean;
  readonly cases: readonly CaseHead[];
  readonly locale: string;
};

/** Under a parcel: its cases, and what may be wrong with it or one of its things, each a tap; from the first scan on. */
export function ParcelHelp({ orderNumber, parcel, isCollected, cases, locale }: Props) {
  const t = translator(locale, "feedback");
  const to = paths(locale);
  if (parcel.state === "label_created") return null;
  const own = cases.filter(({ shipmentId }) => shipmentId === parcel.id);
  const kinds = kindsOf(parcel, isCollected);
  if (own.length + kinds.length === 0) return null;
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      {own.map(({ number, kind, state }) => (
        <p key={number} className="flex flex-wrap items-center gap-3">
          <Link href={to.recoveryCase(orderNumber, number)} className="link">
            {t(`kindsShort.${kind}`)}
          </Link>
          <CaseBadge state={state} locale={locale} />
        </p>
      ))}
      <nav aria-label={`${t("report.which")} ${parcel.trackingCode ?? ""}`.trim()}>
        <ul className="flex flex-wrap gap-x-6">
          {kinds.map((kind) => (
            <li key={kind}>
              <Link href={to.report(orderNumber, { parcel: parcel.id, kind })} className="link inline-flex min-h-11 items-center">
                {t(`kinds.${kind}`)}
              </Link>
            </li>
          ))}
        </ul>
        {parcel.state === "delivered" && parcel.lines.length > 1 && (
          <ul className="flex flex-col">
            {parcel.lines.map(({ lineId, title, options }) => (
              <li key={lineId}>
                <Link
                  href={to.report(orderNumber, { parcel: parcel.id, line: lineId })}
                  className="link inline-flex min-h-11 items-center text-sm"
                >
                  {t("report.line", { title: [title, options].filter(Boolean).join(", ") })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </nav>
    </div>
  );
}
