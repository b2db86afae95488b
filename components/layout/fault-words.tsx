"use client";
import { useParams } from "next/navigation";
import { buttonClass } from "@/components/ui/button-look";
import de from "@/lib/i18n/messages/de/faults.json";
import en from "@/lib/i18n/messages/en/faults.json";
import { languageOf } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { Failed } from "./failed";
import type { FaultProps } from "./fault";

/** In the reader's language, with the shop's telephone and a way to try again. */
export function FaultWords({ error, reset }: FaultProps) {
  const { locale } = useParams<{ locale?: string }>();
  const words = languageOf(locale ?? store.defaultLocale) === "de" ? de.failed : en.failed;
  return (
    <Failed
      words={words}
      contact={paths(locale ?? store.defaultLocale).contact()}
      number={error.digest}
      again={
        <button type="button" className={buttonClass("primary")} onClick={reset}>
          {words.again}
        </button>
      }
    />
  );
}
