import { locale as rootLocale } from "next/root-params";
import { Missing } from "@/components/layout/missing";
import { store } from "@/store.config";

/** For those who come by a link within the shop; who comes from outside gets the page `missing`, which needs no script. */
export default async function NotFound() {
  return <Missing locale={(await rootLocale()) ?? store.defaultLocale} />;
}
