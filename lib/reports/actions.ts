"use server";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands/parked.ts";
import { parkedInput } from "./schema.ts";

export const retryParked = staffAction({
  name: "reports.retryParked",
  permission: "jobs.manage",
  input: parkedInput,
  run: ({ input }) => commands.retryParked(input),
  leadsTo: () => paths.admin.health(),
  said: "reports.parked.retried",
});

export const dropParked = staffAction({
  name: "reports.dropParked",
  permission: "jobs.manage",
  input: parkedInput,
  run: ({ input }) => commands.dropParked(input),
  leadsTo: () => paths.admin.health(),
  said: "reports.parked.dropped",
});
