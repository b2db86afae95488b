import { Section } from "@/components/ui/section";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { addBrowser, askToWriteAgain, endBrowser, endBrowsers } from "@/lib/messaging/actions";
import type { CameBy, Choices } from "@/lib/messaging/queries/mailbox";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { ActButton } from "../customers/act-button";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { ChoicesForm } from "./choices-form";
import { PushSwitch } from "./push-switch";
import { pushWords } from "./push-words";

type Props = {
  readonly locale: string;
  readonly choices: Choices;
  /** The mail whose link was opened. */
  readonly cameBy?: CameBy;
  /** Of that link; whoever is signed in needs none. */
  readonly token?: string;
  readonly publicKey: string;
};

const dayOf = (at: Date, locale: string): string => formatLongDay(dayIn(at, store.contact.timeZone), locale);

/** Everything about what we write to one mailbox: what comes, how, how often, and what keeps it away. */
export function ChoicesView({ locale, choices, cameBy, token, publicKey }: Props) {
  const t = translator(locale, "messaging.choices");
  const hidden: Readonly<Record<string, string>> = token ? { token } : {};
  return (
    <div className="flex flex-col gap-12">
      {cameBy && <Origin locale={locale} cameBy={cameBy} />}
      <Holds locale={locale} choices={choices} hidden={hidden} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Section title={t("yours")}>
          <ChoicesForm locale={locale} choices={choices} hidden={hidden} />
        </Section>
        <div className="flex flex-col gap-12">
          <Section title={t("always")}>
            <p className="max-w-text">{t("alwaysText")}</p>
            <p className="max-w-text text-muted text-sm">{t("quiet", store.messages.quiet)}</p>
          </Section>
          <Section title={t("pushTitle")} id="push">
            <PushSwitch
              publicKey={publicKey}
              add={addBrowser}
              end={endBrowser}
              hidden={hidden}
              scope={choices.email}
              words={pushWords(locale)}
            />
            {choices.browsers > 0 && (
              <>
                <p>{t("browsers", { count: choices.browsers })}</p>
                <ActButton look="plain" action={endBrowsers} locale={locale} hidden={hidden} busy={t("endingBrowsers")}>
                  {t("endBrowsers")}
                </ActButton>
              </>
            )}
          </Section>
          <Letters locale={locale} choices={choices} />
        </div>
      </div>
    </div>
  );
}

function Origin({ locale, cameBy }: { locale: string; cameBy: CameBy }) {
  const t = translator(locale, "messaging");
  const date = dayOf(cameBy.at, locale);
  return (
    <Notice
      live={false}
      title={cameBy.subject ? t("choices.cameBy", { date, subject: cameBy.subject }) : t("choices.cameByUnnamed", { date })}
    >
      {t(`why.${cameBy.why}`)}
    </Notice>
  );
}

function Holds({ locale, choices, hidden }: Pick<Props, "locale" | "choices"> & { hidden: Readonly<Record<string, string>> }) {
  const t = translator(locale, "messaging.choices");
  if (choices.holds.length === 0) return null;
  return (
    <Section title={t("holdsTitle")}>
      {choices.holds.map(({ kind, at }) => (
        <p key={kind} className="max-w-text">
          {t(`holds.${kind}`, { date: dayOf(at, locale) })}
        </p>
      ))}
      <ActButton look="plain" action={askToWriteAgain} locale={locale} hidden={hidden} busy={t("againBusy")}>
        {t("again")}
      </ActButton>
    </Section>
  );
}

function Letters({ locale, choices: { letters } }: Pick<Props, "locale" | "choices">) {
  const t = translator(locale, "messaging.choices");
  return (
    <Section title={t("lettersTitle")}>
      <p>{letters ? t(`reading.${letters.frequency}`) : t("notReading")}</p>
      <p className="text-muted text-sm">{t("lettersRule", { cap: store.messages.caps.marketingAWeek })}</p>
      <div>
        <LinkButton href={letters ? paths(locale).letters(letters.token) : paths(locale).newsletter()}>
          {letters ? t("lettersGo") : t("lettersAsk")}
        </LinkButton>
      </div>
    </Section>
  );
}
