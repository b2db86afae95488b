"use server";
import type { Id } from "../kernel/ids.ts";
import { halfStaffAction, publicAction, staffAction } from "../platform/action.ts";
import { paths, safeBack } from "../platform/paths.ts";
import * as codes from "./commands/code.ts";
import * as first from "./commands/first.ts";
import * as members from "./commands/members.ts";
import * as own from "./commands/own.ts";
import * as signing from "./commands/sign-in.ts";
import { staffCookies } from "./rules/cookies.ts";
import * as schema from "./schema.ts";

export const givePassword = publicAction({
  name: "staff.give_password",
  input: schema.passwordStepInput,
  limits: [{ by: "source", points: 300, seconds: 900 }],
  run: ({ input, browser, source }) => signing.givePassword(input, { ...browser, source }),
  cookies: staffCookies,
  leadsTo: (_, { input }) => paths.admin.code(input.back),
});

/** The owner of a new shop, by the link that was printed for them. */
export const openFirst = publicAction({
  name: "staff.open_first",
  input: schema.firstInput,
  limits: [{ by: "source", points: 30, seconds: 900 }],
  run: ({ input, locale }) => first.openFirst({ ...input, locale }),
  leadsTo: () => paths.admin.signIn(),
  said: "staff.first.done",
});

export const giveCode = halfStaffAction({
  name: "staff.give_code",
  input: schema.codeStepInput,
  run: ({ actor, input, browser, source }) => codes.giveCode(actor, input.code, { ...browser, source }),
  cookies: staffCookies,
  leadsTo: (_, { input }) => safeBack(input.back, paths.admin.home()),
});

export const confirmWithCode = staffAction({
  name: "staff.confirm_with_code",
  permission: "admin.enter",
  input: schema.codeStepInput,
  run: ({ actor, input, browser, source }) => codes.confirmWithCode(actor, input.code, { ...browser, source }),
  cookies: staffCookies,
  leadsTo: (_, { input }) => safeBack(input.back, paths.admin.home()),
});

export const signOutStaff = staffAction({
  name: "staff.sign_out",
  permission: "admin.enter",
  input: schema.staffSignOutInput,
  run: ({ actor }) => signing.signOutStaff(actor),
  cookies: () => ({ staff: null }),
  leadsTo: () => paths.admin.signIn(),
});

export const addStaff = staffAction({
  name: "staff.add",
  permission: "staff.manage",
  fresh: true,
  input: schema.addStaffInput,
  run: ({ actor, input, now }) => members.addStaff({ ...input, by: actor, now }),
});

export const renewSignIn = staffAction({
  name: "staff.renew_sign_in",
  permission: "staff.manage",
  fresh: true,
  input: schema.staffIdInput,
  run: ({ input }) => members.renewSignIn(input.staffId as Id<"staff">),
});

export const changeRoles = staffAction({
  name: "staff.change_roles",
  permission: "staff.manage",
  fresh: true,
  input: schema.changeRolesInput,
  run: ({ input }) => members.changeRoles(input.staffId as Id<"staff">, input.roles),
  leadsTo: () => paths.admin.staff(),
  said: "staff.members.rolesChanged",
});

export const disableStaff = staffAction({
  name: "staff.disable",
  permission: "staff.manage",
  fresh: true,
  input: schema.staffIdInput,
  run: ({ actor, input, now }) => members.disableStaff(input.staffId as Id<"staff">, { by: actor.id, now }),
  leadsTo: () => paths.admin.staff(),
  said: "staff.members.disabled",
});

export const enableStaff = staffAction({
  name: "staff.enable",
  permission: "staff.manage",
  fresh: true,
  input: schema.staffIdInput,
  run: ({ input }) => members.enableStaff(input.staffId as Id<"staff">),
  leadsTo: () => paths.admin.staff(),
  said: "staff.members.enabled",
});

export const changeOwnPassword = staffAction({
  name: "staff.change_own_password",
  permission: "admin.enter",
  fresh: true,
  input: schema.ownPasswordInput,
  run: ({ actor, input }) => own.changeOwnPassword(actor, input),
  leadsTo: () => paths.admin.staffDevices(),
  said: "staff.own.passwordChanged",
});

export const changeOwnLanguage = staffAction({
  name: "staff.change_own_language",
  permission: "admin.enter",
  input: schema.ownLanguageInput,
  run: ({ actor, input }) => own.changeOwnLanguage(actor, input.language),
  redraws: true, // the whole page, down to the language it says it is in
});

export const endOwnDevice = staffAction({
  name: "staff.end_own_device",
  permission: "admin.enter",
  input: schema.staffDeviceInput,
  run: ({ actor, input }) => own.endOwnDevice(actor, input.deviceId),
  leadsTo: () => paths.admin.staffDevices(),
  said: "staff.own.deviceEnded",
});

export const endOtherOwnDevices = staffAction({
  name: "staff.end_other_own_devices",
  permission: "admin.enter",
  input: schema.otherStaffDevicesInput,
  run: ({ actor }) => own.endOtherOwnDevices(actor),
  leadsTo: () => paths.admin.staffDevices(),
  said: "staff.own.othersEnded",
});
