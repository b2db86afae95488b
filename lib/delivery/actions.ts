"use server";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import { packLines } from "./commands/pack.ts";
import { declareLost } from "./commands/scans.ts";
import { createShipments } from "./commands/ship.ts";
import { voidLabel } from "./commands/void.ts";
import { packInput, shipInput, shipmentInput } from "./schema.ts";

export const packWork = staffAction({
  name: "delivery.pack",
  permission: "fulfillment.pack",
  input: packInput,
  said: "delivery.said.packed",
  run: ({ actor, input, now }) => packLines({ ...input, staff: actor, now }),
  leadsTo: (_, { input }) => paths.admin.pack(input.fulfillmentId),
});

export const shipWork = staffAction({
  name: "delivery.ship",
  permission: "shipments.create",
  input: shipInput,
  said: "delivery.said.shipped",
  run: ({ actor, input, now }) => createShipments({ ...input, staff: actor, now }),
  leadsTo: ({ fulfillmentId }) => paths.admin.pack(fulfillmentId),
});

export const voidParcel = staffAction({
  name: "delivery.void",
  permission: "shipments.create",
  input: shipmentInput,
  said: "delivery.said.voided",
  run: ({ actor, input, now }) => voidLabel({ ...input, staff: actor, now }),
  leadsTo: ({ fulfillmentId }) => paths.admin.pack(fulfillmentId),
});

export const declareParcelLost = staffAction({
  name: "delivery.declareLost",
  permission: "shipments.create",
  input: shipmentInput,
  said: "delivery.said.lost",
  run: ({ actor, input, now }) => declareLost({ ...input, staff: actor, now }),
  leadsTo: (_, { input }) => paths.admin.parcel(input.shipmentId),
});
