"use server";
import { customerAction, publicAction } from "../platform/action.ts";
import { paths, safeBack } from "../platform/paths.ts";
import * as addresses from "./commands/addresses.ts";
import * as moving from "./commands/change-email.ts";
import * as confirming from "./commands/confirm-email.ts";
import * as devices from "./commands/devices.ts";
import * as passwords from "./commands/password.ts";
import * as profiles from "./commands/profile.ts";
import * as signing from "./commands/sign-in.ts";
import * as opening from "./commands/sign-up.ts";
import { signedInCookies } from "./rules/cookies.ts";
import * as schema from "./schema.ts";

export const signUp = publicAction({
  name: "customers.sign_up",
  input: schema.signUpInput,
  limits: [{ by: "source", points: 20, seconds: 3_600 }],
  run: ({ input, locale, now }) => opening.signUp({ ...input, locale, now }),
  leadsTo: (_, { locale }) => paths(locale).signUpSent(),
});

export const confirmEmail = publicAction({
  name: "customers.confirm_email",
  input: schema.confirmEmailInput,
  run: ({ input, now, browser, source }) => confirming.confirmEmail({ ...input, now }, { ...browser, source }),
  cookies: signedInCookies,
  leadsTo: (_, { locale }) => paths(locale).account(),
  said: "customers.confirm.said",
});

export const resendConfirmation = customerAction({
  name: "customers.resend_confirmation",
  input: schema.resendConfirmationInput,
  limits: [{ by: "actor", points: 5, seconds: 3_600 }],
  run: ({ actor, now }) => confirming.resendConfirmation(actor, now),
  leadsTo: (_, { locale }) => paths(locale).account(),
  said: "customers.confirm.resent",
});

export const signIn = publicAction({
  name: "customers.sign_in",
  input: schema.signInInput,
  limits: [{ by: "source", points: 300, seconds: 900 }],
  run: ({ actor, input, browser, source }) =>
    signing.signIn({ ...input, endingSessionId: actor.kind === "customer" ? actor.sessionId : null }, { ...browser, source }),
  cookies: signedInCookies,
  leadsTo: (_, { input, locale }) => safeBack(input.back, paths(locale).account()),
});

export const signOut = publicAction({
  name: "customers.sign_out",
  input: schema.signOutInput,
  run: ({ actor }) => signing.signOut(actor.kind === "customer" ? actor.sessionId : null),
  cookies: () => ({ customer: null }),
  leadsTo: (_, { locale }) => paths(locale).signIn(),
  said: "customers.signOut.said",
});

export const askForNewPassword = publicAction({
  name: "customers.ask_for_new_password",
  input: schema.forgottenPasswordInput,
  limits: [{ by: "source", points: 20, seconds: 3_600 }],
  run: ({ input }) => passwords.askForNewPassword(input),
  leadsTo: (_, { locale }) => paths(locale).forgotPasswordSent(),
});

export const setNewPassword = publicAction({
  name: "customers.set_new_password",
  input: schema.newPasswordInput,
  limits: [{ by: "source", points: 30, seconds: 900 }],
  run: ({ input, now, browser, source }) => passwords.setNewPassword({ ...input, now }, { ...browser, source }),
  cookies: signedInCookies,
  leadsTo: (_, { locale }) => paths(locale).account(),
  said: "customers.password.said",
});

export const changePassword = customerAction({
  name: "customers.change_password",
  input: schema.changePasswordInput,
  run: ({ actor, input, now, browser, source }) => passwords.changePassword({ customer: actor, ...input, now }, { ...browser, source }),
  cookies: signedInCookies,
  leadsTo: (_, { locale }) => paths(locale).accountSettings(),
  said: "customers.password.said",
});

export const askForNewEmail = customerAction({
  name: "customers.ask_for_new_email",
  input: schema.newEmailInput,
  limits: [{ by: "actor", points: 10, seconds: 3_600 }],
  run: ({ actor, input, now, browser, source }) => moving.askForNewEmail({ customer: actor, ...input, now }, { ...browser, source }),
  leadsTo: (_, { locale }) => paths(locale).accountSettings(),
  said: "customers.newEmail.asked",
});

export const confirmNewEmail = publicAction({
  name: "customers.confirm_new_email",
  input: schema.confirmNewEmailInput,
  limits: [{ by: "source", points: 30, seconds: 900 }],
  run: ({ input, now }) => moving.confirmNewEmail(input.token, now),
  leadsTo: (_, { locale }) => paths(locale).account(),
  said: "customers.newEmail.said",
});

export const changeProfile = customerAction({
  name: "customers.change_profile",
  input: schema.profileInput,
  run: ({ actor, input }) => profiles.changeProfile(actor, input),
  leadsTo: (_, { locale }) => paths(locale).accountSettings(),
  said: "customers.profile.said",
});

export const addAddress = customerAction({
  name: "customers.add_address",
  input: schema.addAddressInput,
  run: ({ actor, input, now }) => addresses.addAddress(actor, input, now),
  leadsTo: (_, { locale }) => paths(locale).accountAddresses(),
  said: "customers.addresses.added",
});

export const changeAddress = customerAction({
  name: "customers.change_address",
  input: schema.changeAddressInput,
  run: ({ actor, input: { addressId, ...address } }) => addresses.changeAddress(actor, addressId, address),
  leadsTo: (_, { locale }) => paths(locale).accountAddresses(),
  said: "customers.addresses.changed",
});

export const makeDefaultAddress = customerAction({
  name: "customers.make_default_address",
  input: schema.addressIdInput,
  run: ({ actor, input }) => addresses.makeDefaultAddress(actor, input.addressId),
  leadsTo: (_, { locale }) => paths(locale).accountAddresses(),
  said: "customers.addresses.madeDefault",
});

export const removeAddress = customerAction({
  name: "customers.remove_address",
  input: schema.addressIdInput,
  run: ({ actor, input }) => addresses.removeAddress(actor, input.addressId),
  leadsTo: (_, { locale }) => paths(locale).accountAddresses(),
  said: "customers.addresses.removed",
});

export const endDevice = customerAction({
  name: "customers.end_device",
  input: schema.deviceInput,
  run: ({ actor, input }) => devices.endDevice(actor, input.deviceId),
  leadsTo: (_, { locale }) => paths(locale).accountDevices(),
  said: "customers.devices.ended",
});

export const endOtherDevices = customerAction({
  name: "customers.end_other_devices",
  input: schema.otherDevicesInput,
  run: ({ actor }) => devices.endOtherDevices(actor),
  leadsTo: (_, { locale }) => paths(locale).accountDevices(),
  said: "customers.devices.othersEnded",
});
