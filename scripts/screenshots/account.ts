import { paths } from "../../lib/platform/paths.ts";
import { at, follow, type Kind } from "./kind.ts";
import { ada, leo } from "./people.ts";

/** What is somebody's own, and the ways in and out of it. */
export const ACCOUNT: readonly Kind[] = [
  at("sign-in", (to) => to.signIn()),
  at("sign-up", (to) => to.signUp()),
  at("sign-up-sent", (to) => to.signUpSent()),
  at("forgotten-password", (to) => to.forgotPassword()),
  at("forgotten-password-sent", (to) => to.forgotPasswordSent()),
  at("messages-asked", (to) => to.messages()),
  at("your-data", (to) => to.personalData()),
  at("your-data-asked", (to) => to.personalDataAsked()),
  at("your-data-confirmed", (to) => to.dataRequestConfirmed()),
  at("account", (to) => to.account(), ada),
  at("account-wishes", (to) => to.accountWishes(), ada),
  at("account-papers", (to) => to.accountPapers(), ada),
  at("account-messages", (to) => to.accountSent(), ada),
  at("account-orders", (to) => to.accountOrders(), ada),
  at("account-things", (to) => to.accountThings(), ada),
  at("account-settings", (to) => to.accountSettings(), ada),
  at("account-choices", (to) => to.accountMessages(), ada),
  at("account-email", (to) => to.accountEmail(), ada),
  at("account-password", (to) => to.accountPassword(), ada),
  at("account-devices", (to) => to.accountDevices(), ada),
  at("account-addresses", (to) => to.accountAddresses(), ada),
  at("account-address-new", (to) => to.accountNewAddress(), ada),
  {
    name: "account-address",
    as: ada,
    go: async (page, locale) => {
      const { accountAddresses, accountNewAddress } = paths(locale);
      await page.goto(accountAddresses());
      const isOne = new RegExp(`^${accountAddresses()}/(?!${accountNewAddress().split("/").at(-1)})`);
      if (!(await follow(page, isOne))) throw new Error("No address is kept.");
    },
  },
  at("account-empty", (to) => to.accountOrders(), leo),
  at("account-things-empty", (to) => to.accountThings(), leo),
  at("account-wishes-empty", (to) => to.accountWishes(), leo),
  at("account-papers-empty", (to) => to.accountPapers(), leo),
];
