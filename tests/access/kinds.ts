import type { Permission } from "../../lib/kernel/actor.ts";
import { paths } from "../../lib/platform/paths.ts";
import { store } from "../../store.config.ts";
import type { Kind, Values } from "./world.ts";

/** What is sent through a door: a form's fields, or with its files, or a page's or route's address. */
export type Sent = { readonly fields?: Values; readonly form?: FormData; readonly path?: string };

/**
 * Who may come through a door, written down before anything is tried.
 * `anyone`; `customer`: whoever is signed in; `half`: staff between password and code; `staff`: whose role has the
 * permission; `owner`: whoever the thing belongs to, signed in or by an opened link, while for everybody else it does not
 * exist (staff with the permission `staffToo` see it as well); `account`: the same, but only by being signed in; `bearer`:
 * whoever has the token, which nobody guesses;
 * `shop`: the shop's own programs and providers, by their signatures.
 */
export type Expected =
  | { readonly who: "anyone" | "customer" | "half" | "bearer" | "shop"; readonly send: () => Sent }
  | { readonly who: "staff"; readonly permission: Permission; readonly of?: Kind; readonly send: (it: Values) => Sent }
  | { readonly who: "owner" | "account"; readonly of: Kind; readonly send: (it: Values) => Sent; readonly staffToo?: Permission };

export const to = paths(store.defaultLocale);
export const form = (fields: Values = {}) => ({ fields });
export const NO_TOKEN = "A".repeat(43);

export const anyone = (path?: string): Expected => ({ who: "anyone", send: () => (path ? { path } : form()) });
export const customer = (path?: string): Expected => ({ who: "customer", send: () => (path ? { path } : form()) });
export const bearer = (sent: Sent): Expected => ({ who: "bearer", send: () => sent });
export const staff = (permission: Permission, path?: string): Expected => ({
  who: "staff",
  permission,
  send: () => (path ? { path } : form()),
});
export const staffOn = (permission: Permission, of: Kind, send: (it: Values) => Sent): Expected => ({ who: "staff", permission, of, send });
export const owner = (of: Kind, send: (it: Values) => Sent): Expected => ({ who: "owner", of, send });
export const account = (of: Kind, send: (it: Values) => Sent): Expected => ({ who: "account", of, send });

export const at = (build: (it: Values) => string) => (it: Values) => ({ path: build(it) });
export const pick =
  (...names: string[]) =>
  (it: Values) =>
    form(Object.fromEntries(names.map((name) => [name, it[name] ?? ""])));
/** What a browser says of itself when it asks to be told. */
export const BROWSER = {
  endpoint: "https://fcm.googleapis.com/fcm/send/nobody",
  p256dh: "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM",
  auth: "tBHItJI5svbpez7KI4CCXg",
};
export const HOME = { name: "Tess Trial", line1: "1 Somewhere", postcode: "D02 XY45", city: "Dublin", country: "IE" };
