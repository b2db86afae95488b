import { z } from "zod";
import { LOCALES } from "../../store.config.ts";
import { emailField, idField, optionalLine, requiredLine } from "../kernel/fields.ts";
import type { Result } from "../kernel/result.ts";
import { COUNTRIES, readPhone, readPostcode, readRegion } from "./rules/address.ts";
import { isCommonPassword, PASSWORD_MAX, PASSWORD_MIN } from "./rules/password.ts";

/** A password as it is: never trimmed, never changed. */
export const passwordField = z.string("required").min(1, "required").max(1_000, "too_long");

export const newPasswordField = z
  .string("required")
  .min(1, "required")
  .min(PASSWORD_MIN, "password_short")
  .max(PASSWORD_MAX, "too_long")
  .refine((value) => value.length < PASSWORD_MIN || !isCommonPassword(value), "password_common");

/** Where to go on afterwards; the door that uses it lets only paths of our own pass. */
export const backField = z.string().max(500).optional().catch(undefined);

const linkToken = z.string().regex(/^[\w-]{43}$/, "link_ended");

export const signUpInput = z.strictObject({ name: requiredLine(), email: emailField, password: newPasswordField });
export const signInInput = z.strictObject({ email: emailField, password: passwordField, back: backField });
export const signOutInput = z.strictObject({});
export const forgottenPasswordInput = z.strictObject({ email: emailField });
export const newPasswordInput = z.strictObject({ token: linkToken, password: newPasswordField });
export const confirmEmailInput = z.strictObject({ token: linkToken, password: passwordField });
export const resendConfirmationInput = z.strictObject({});
export const changePasswordInput = z.strictObject({ currentPassword: passwordField, password: newPasswordField });
export const newEmailInput = z.strictObject({ email: emailField, currentPassword: passwordField });
export const confirmNewEmailInput = z.strictObject({ token: linkToken });
export const profileInput = z.strictObject({
  name: requiredLine(),
  phone: optionalLine(40),
  locale: z.enum(LOCALES as [string, ...string[]], "required"),
});
export const deviceInput = z.strictObject({ deviceId: idField("ses") });
export const otherDevicesInput = z.strictObject({});

/** What an address form asks in any country; checkout asks the same. */
export const addressFields = {
  name: requiredLine(),
  company: optionalLine(),
  line1: requiredLine(),
  line2: optionalLine(),
  postcode: requiredLine(20),
  city: requiredLine(80),
  region: optionalLine(40),
  country: z.enum(COUNTRIES as [string, ...string[]], "country_unknown"),
  phone: optionalLine(40),
};

type TypedAddress = z.output<z.ZodObject<typeof addressFields>>;

/** Reads postcode, region and phone the way the address's country writes them; for `.transform` after `addressFields`. */
export function readAddress<A extends TypedAddress>(address: A, check: z.core.$RefinementCtx): A {
  const read = <T>(field: "postcode" | "region" | "phone", result: Result<T>, otherwise: T): T => {
    if (result.ok) return result.value;
    const { code, params } = result.problem;
    check.addIssue({ code: "custom", message: code, path: [result.problem.field ?? field], params: params ?? {} });
    return otherwise;
  };
  return {
    ...address,
    postcode: read("postcode", readPostcode(address.postcode, address.country), address.postcode),
    region: read("region", readRegion(address.region, address.country), null),
    phone: read("phone", readPhone(address.phone, address.country), null),
  };
}

export const addAddressInput = z.strictObject(addressFields).transform(readAddress);
export const changeAddressInput = z.strictObject({ addressId: idField("adr"), ...addressFields }).transform(readAddress);
export const addressIdInput = z.strictObject({ addressId: idField("adr") });
