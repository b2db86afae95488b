"use server";
import { actorName } from "../kernel/actor.ts";
import { refuse } from "../kernel/result.ts";
import { publicAction, staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import { typeNumber, typeScan } from "./commands/by-hand.ts";
import { chooseRemedy } from "./commands/choose-remedy.ts";
import { handOut } from "./commands/counter/hand-out.ts";
import { putBack } from "./commands/counter/put-back.ts";
import { readyAtCounter } from "./commands/counter/ready.ts";
import { declareLost } from "./commands/give-up.ts";
import { holdForPickup } from "./commands/hold.ts";
import { reportMissing } from "./commands/missing.ts";
import { packLines } from "./commands/pack.ts";
import { createShipments } from "./commands/ship.ts";
import { voidLabel } from "./commands/void.ts";
import { ifOwnOrderId } from "./queries/own-order.ts";
import { numberInput, scanInput } from "./schema/by-hand.ts";
import { holdInput } from "./schema/tracking.ts";
import { handOutInput, missingInput, packInput, readyInput, remedyInput, shipInput, shipmentInput } from "./schema.ts";

/** A way out of a broken date, taken by whoever the order belongs to; somebody else's looks like a missing one. */
export const chooseLateRemedy = publicAction({
  name: "delivery.chooseRemedy",
  input: remedyInput,
  limits: [{ by: "source", points: 20, seconds: 600 }],
  said: "delivery.said.remedy",
  run: async ({ actor, input, now }) => {
    const orderId = await ifOwnOrderId(input.orderId);
    return orderId ? chooseRemedy({ ...input, orderId, party: "customer", by: actorName(actor), now }) : refuse("unknown");
  },
  leadsTo: ({ number }, { locale }) => paths(locale).trackOrder(number),
});

/** What is on the road waits at one of the carrier's points instead. Few tries: each asks the carrier. */
export const holdMyParcels = publicAction({
  name: "delivery.hold",
  input: holdInput,
  limits: [
    { by: "source", points: 20, seconds: 3_600 },
    { by: "field", field: "orderId", points: 6, seconds: 86_400 },
  ],
  said: "delivery.said.held",
  run: async ({ actor, input, now }) => {
    const orderId = await ifOwnOrderId(input.orderId);
    return orderId ? holdForPickup({ orderId, pointId: input.point, by: actorName(actor), now }) : refuse("unknown");
  },
  leadsTo: ({ number }, { locale }) => paths(locale).trackOrder(number),
});

export const packWork = staffAction({
  name: "delivery.pack",
  permission: "fulfillment.pack",
  input: packInput,
  said: "delivery.said.packed",
  run: ({ actor, input, now }) => packLines({ ...input, staff: actor, now }),
  leadsTo: (_, { input }) => paths.admin.pack(input.fulfillmentId),
});

/** Something is not where it should lie: its buyer hears of it at once. */
export const reportMissingLines = staffAction({
  name: "delivery.missing",
  permission: "fulfillment.pack",
  input: missingInput,
  said: "delivery.said.missing",
  run: ({ actor, input, now }) => reportMissing({ ...input, staff: actor, now }),
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

/** Carrier and number of a parcel whose label came from the carrier's own desk. */
export const typeParcelNumber = staffAction({
  name: "delivery.typeNumber",
  permission: "shipments.create",
  input: numberInput,
  said: "delivery.said.numberTyped",
  run: ({ actor, input, now }) => typeNumber({ ...input, staff: actor, now }),
  leadsTo: (_, { input }) => paths.admin.parcel(input.shipmentId),
});

/** A scan that somebody was told of. */
export const typeParcelScan = staffAction({
  name: "delivery.typeScan",
  permission: "shipments.create",
  input: scanInput,
  said: "delivery.said.scanTyped",
  run: ({ actor, input: { shipmentId, ...form }, now }) => typeScan({ shipmentId, form, staff: actor, now }),
  leadsTo: (_, { input }) => paths.admin.parcel(input.shipmentId),
});

export const declareParcelLost = staffAction({
  name: "delivery.declareLost",
  permission: "shipments.create",
  input: shipmentInput,
  said: "delivery.said.lost",
  run: ({ actor, input, now }) => declareLost({ ...input, staff: actor, now }),
  leadsTo: (_, { input }) => paths.admin.parcel(input.shipmentId),
});

/** It lies at the counter and waits to be collected. */
export const readyWork = staffAction({
  name: "delivery.ready",
  permission: "fulfillment.pack",
  input: readyInput,
  said: "delivery.said.ready",
  run: ({ actor, input, now }) => readyAtCounter({ ...input, staff: actor, now }),
  leadsTo: ({ shipmentId }) => paths.admin.collecting(shipmentId),
});

export const handOutHold = staffAction({
  name: "delivery.handOut",
  permission: "counters.serve",
  input: handOutInput,
  said: "delivery.said.handedOut",
  run: ({ actor, input, now }) => handOut({ ...input, staff: actor, now }),
  leadsTo: ({ shipmentId }) => paths.admin.collecting(shipmentId),
});

export const putHoldBack = staffAction({
  name: "delivery.putBack",
  permission: "counters.serve",
  input: shipmentInput,
  said: "delivery.said.putBack",
  run: ({ actor, input, now }) => putBack({ ...input, staff: actor, now }),
  leadsTo: (_, { input }) => paths.admin.collecting(input.shipmentId),
});
