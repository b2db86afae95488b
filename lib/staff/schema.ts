import { z } from "zod";
import { backField, newPasswordField, passwordField } from "../customers/schema.ts";
import { ROLES } from "../kernel/actor.ts";
import { emailField, idField, requiredLine } from "../kernel/fields.ts";
import { LANGUAGES } from "../kernel/localized.ts";

const codeField = z
  .string("required")
  .max(20, "code_wrong")
  .transform((value) => value.replace(/\D/g, ""))
  .pipe(
    z
      .string()
      .min(1, "required")
      .regex(/^\d{6}$/, "code_wrong"),
  );
const rolesField = z
  .array(z.enum(ROLES, "unknown"))
  .max(ROLES.length, "unknown")
  .optional()
  .transform((roles) => [...new Set(roles ?? [])]);

export const passwordStepInput = z.strictObject({ email: emailField, password: passwordField, back: backField });
export const codeStepInput = z.strictObject({ code: codeField, back: backField });
export const staffSignOutInput = z.strictObject({});

export const addStaffInput = z.strictObject({
  name: requiredLine(),
  email: emailField,
  roles: rolesField.pipe(z.array(z.enum(ROLES)).min(1, "role_missing")),
});
export const firstInput = z.strictObject({
  token: z.string("link_over").regex(/^[\w-]{43}$/, "link_over"),
  password: newPasswordField,
  code: codeField,
});
export const staffIdInput = z.strictObject({ staffId: idField("stf") });
export const changeRolesInput = z.strictObject({ staffId: idField("stf"), roles: rolesField });
export const ownPasswordInput = z.strictObject({ currentPassword: passwordField, password: newPasswordField });
export const ownLanguageInput = z.strictObject({ language: z.enum(LANGUAGES, "required") });
export const staffDeviceInput = z.strictObject({ deviceId: idField("ses") });
export const otherStaffDevicesInput = z.strictObject({});

/** The audit page's query: anything that does not fit is left out. */
export const auditQuery = z.object({
  actor: z
    .string()
    .regex(/^[\w:.-]{1,60}$/)
    .optional()
    .catch(undefined),
  subject: z
    .string()
    .regex(/^[\w@.+:-]{1,254}$/)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
