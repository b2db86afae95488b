import { z } from "zod";
import { addressFields, readAddress } from "../customers/schema.ts";
import { checkField, emailField, optionalText, requiredLine } from "../kernel/fields.ts";
import { CURRENCIES } from "../kernel/money.ts";
import type { PostalAddress } from "../orders/model.ts";

export const contactInput = z.strictObject({ email: emailField, name: requiredLine() });

const { name: _name, ...deliveryFields } = addressFields;
const { phone: _phone, ...billingFields } = addressFields;
const typed = z.string().max(1_000, "too_long").optional();

/**
 * Where it goes, and where the bill goes when that is elsewhere: its fields are called `billingLine1` and so on, and count
 * only while "same address" is not ticked.
 */
export const addressInput = z
  .strictObject({
    ...deliveryFields,
    billingSame: checkField,
    billingName: typed,
    billingCompany: typed,
    billingLine1: typed,
    billingLine2: typed,
    billingPostcode: typed,
    billingCity: typed,
    billingRegion: typed,
    billingCountry: typed,
  })
  .transform((given, check) => {
    const { phone, ...address } = readAddress({ ...given, name: "" }, check);
    return { phone, address: addressOf(address), billing: given.billingSame ? null : readBilling(given, check) };
  });

type AddressParts = Omit<PostalAddress, "name">;

const addressOf = ({ company, line1, line2, postcode, city, region, country }: AddressParts): AddressParts => ({
  company,
  line1,
  line2,
  postcode,
  city,
  region,
  country,
});

const BILLING = ["name", "company", "line1", "line2", "postcode", "city", "region", "country"] as const;
const fieldOf = (part: string): string => `billing${part.charAt(0).toUpperCase()}${part.slice(1)}`;
const billingInput = z.strictObject(billingFields).transform((given, check) => readAddress({ ...given, phone: null }, check));

/** The billing fields read as an address; what is wrong with one is said at that field. */
function readBilling(given: Readonly<Record<string, unknown>>, check: z.core.$RefinementCtx): PostalAddress | null {
  const parsed = billingInput.safeParse(Object.fromEntries(BILLING.map((part) => [part, given[fieldOf(part)]])));
  if (parsed.success) return { name: parsed.data.name, ...addressOf(parsed.data) };
  for (const issue of parsed.error.issues) {
    const params = issue.code === "custom" ? issue.params : {};
    check.addIssue({ code: "custom", message: issue.message, path: [fieldOf(String(issue.path[0] ?? ""))], params: params ?? {} });
  }
  return null;
}

export const deliveryInput = z.strictObject({ option: requiredLine(60), note: optionalText(500) });

/** `amount` and `currency` are what the review page showed; they are compared, never charged. */
export const payInput = z.strictObject({
  attemptKey: z.string("attempt_unknown").regex(/^[\w-]{43}$/, "attempt_unknown"),
  amount: z
    .string("attempt_unknown")
    .regex(/^\d{1,15}$/, "attempt_unknown")
    .transform(Number),
  currency: z.enum(CURRENCIES, "attempt_unknown"),
});

export const mailboxInput = z.strictObject({ token: z.string("mailbox_link_over").regex(/^[\w-]{43}$/, "mailbox_link_over") });
