import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { store } from "../../store.config.ts";

/** next-intl asks for this; words come from `translator`, so no messages travel this way. */
export default getRequestConfig(async () => ({ locale: (await rootLocale()) ?? store.defaultLocale, messages: {} }));
