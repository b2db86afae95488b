"use server";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands/counters.ts";
import { counterInput, counterSwitch } from "./schema.ts";

export const saveCounter = staffAction({
  name: "shipping.saveCounter",
  permission: "counters.manage",
  input: counterInput,
  said: "shipping.said.saved",
  run: ({ actor, input, now }) => commands.saveCounter(input, { staff: actor, now }),
  leadsTo: ({ counterId }) => paths.admin.counter(counterId),
});

export const switchCounter = staffAction({
  name: "shipping.switchCounter",
  permission: "counters.manage",
  input: counterSwitch,
  said: "shipping.said.switched",
  run: ({ actor, input, now }) => commands.switchCounter(input, { staff: actor, now }),
  leadsTo: (_, { input }) => paths.admin.counter(input.counterId),
});
