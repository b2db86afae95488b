import type { Metadata } from "next";
import { translator } from "@/lib/i18n/translator";
import { requestLocale } from "@/lib/platform/request";
import { findStaff } from "@/lib/platform/session";
import { store } from "@/store.config";

/** The title of a staff page in its reader's language: `export const generateMetadata = titled("journey.orders.title")`. */
export const titled = (key: string) => async (): Promise<Metadata> => {
  const staff = await findStaff();
  return { title: `${translator(staff?.locale ?? (await requestLocale()))(key)} · ${store.name}` };
};
