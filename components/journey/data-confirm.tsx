import Link from "next/link";
import { ActButton } from "@/components/customers/act-button";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { confirmData } from "@/lib/journey/actions";
import type { findDataRequest } from "@/lib/journey/queries/data-requests";
import { isNamedByOrder, type Wait } from "@/lib/journey/rules/waits";
import { paths } from "@/lib/platform/paths";
import { KeptList } from "./kept-list";

type Request = NonNullable<Awaited<ReturnType<typeof findDataRequest>>>;

/** What goes, what stays and why, what is still open between us, and the button. */
export function DataConfirm({ request, token, locale }: { request: Request; token: string; locale: string }) {
  const t = translator(locale, "journey.data");
  const isErasure = request.kind === "erasure";
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      {isErasure && (
        <Section title={t("erasure.goes")}>
          <ul className="flex max-w-text list-disc flex-col gap-1 ps-5">
            {(request.hasAccount ? ["account", "orders", "messages"] : ["orders", "messages"]).map((key) => (
              <li key={key}>{t(`erasure.goesList.${key}`)}</li>
            ))}
          </ul>
          <KeptList locale={locale} />
        </Section>
      )}
      {request.waits.length > 0 ? (
        <Waits waits={request.waits} locale={locale} />
      ) : (
        <ActButton action={confirmData} locale={locale} hidden={{ token }} busy={t("asking")} look={isErasure ? "danger" : "primary"}>
          {t(`${request.kind}.confirm`)}
        </ActButton>
      )}
    </div>
  );
}

/** Erasing now would leave somebody without their parcel or their money: it says what is open and what ends it. */
function Waits({ waits, locale }: { waits: readonly Wait[]; locale: string }) {
  const t = translator(locale, "journey.data.waits");
  return (
    <Section title={t("title")}>
      <p className="max-w-text">{t("lead")}</p>
      <ul className="flex max-w-text flex-col gap-2">
        {waits.map((wait) => (
          <WaitLine key={`${wait.kind}/${wait.number}`} wait={wait} locale={locale} />
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-6">
        <Link href={paths(locale).track()} className="link">
          {t("look")}
        </Link>
        <Link href={paths(locale).contact()} className="link">
          {t("ask")}
        </Link>
      </p>
    </Section>
  );
}

function WaitLine({ wait, locale }: { wait: Wait; locale: string }) {
  const t = translator(locale, "journey.data.waits");
  return (
    <li>
      {t(wait.kind, { number: wait.number })}{" "}
      {isNamedByOrder(wait) && (
        <Link href={paths(locale).trackOrder(wait.number)} prefetch={false} className="link whitespace-nowrap">
          {t("open")}
        </Link>
      )}
    </li>
  );
}
