import Link from "next/link";
import type { Parcel } from "@/lib/delivery/model";
import type { CaseHead } from "@/lib/feedback/queries/cases";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { CaseBadge } from "./case-facts";

type Props = { readonly orderNumber: string; readonly parcel: Parcel; readonly cases: readonly CaseHead[]; readonly locale: string };

/** Under a parcel: its cases, and the way to open one, from the first scan on. */
export function ParcelHelp({ orderNumber, parcel, cases, locale }: Props) {
  const t = translator(locale, "feedback");
  const to = paths(locale);
  if (parcel.state === "label_created") return null;
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      {cases
        .filter(({ shipmentId }) => shipmentId === parcel.id)
        .map(({ number, kind, state }) => (
          <p key={number} className="flex flex-wrap items-center gap-3">
            <Link href={to.recoveryCase(orderNumber, number)} className="link">
              {t(`kindsShort.${kind}`)}
            </Link>
            <CaseBadge state={state} locale={locale} />
          </p>
        ))}
      <Link href={to.report(orderNumber, { parcel: parcel.id })} className="link inline-flex min-h-11 items-center">
        {t("report.link")}
      </Link>
    </div>
  );
}
