"use server";
import { actorName, type Shopper } from "../kernel/actor.ts";
import { type Result, refuse } from "../kernel/result.ts";
import { publicAction, staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import { addGuide as begin } from "./commands/desk/add-guide.ts";
import { savePart } from "./commands/desk/save-part.ts";
import * as steps from "./commands/desk/steps.ts";
import * as turns from "./commands/desk/turns.ts";
import { sendPart as send } from "./commands/parts.ts";
import { askPerson as ask } from "./commands/person.ts";
import type { Place } from "./commands/session.ts";
import { type AtThing, recordSteps, tickBox } from "./commands/steps.ts";
import * as success from "./commands/success.ts";
import { findOwn } from "./queries/own.ts";
import * as schema from "./schema/acts.ts";
import * as desk from "./schema/desk.ts";

const limits = [{ by: "source", points: 600, seconds: 3_600 }] as const;
/** Acts that cost us something. */
const dear = [{ by: "source", points: 20, seconds: 3_600 }] as const;

type Call<I> = { readonly actor: Shopper; readonly input: I; readonly now: Date };

/** Whoever is at this browser has the thing, or there is none. */
const atOwn =
  <I extends { ownershipId: string; guideId: string }, T>(act: (place: Place, input: I) => Promise<Result<T>>) =>
  async ({ actor, input, now }: Call<I>): Promise<Result<T>> => {
    const ownershipId = await findOwn(input.ownershipId);
    return ownershipId ? act({ ownershipId, guideId: input.guideId, by: actorName(actor), now }, input) : refuse("unknown");
  };

/** On to the step the form named; without one the page stays where it is. */
const on = ({ publicCode, purpose }: AtThing, { input, locale }: { input: { next?: string | undefined }; locale: string }) =>
  input.next ? paths(locale).thingGuide(publicCode, purpose, { place: input.next }) : undefined;

export const tickContents = publicAction({
  name: "guides.tick",
  input: schema.tickForm,
  limits,
  run: atOwn((place, { item, all }) => tickBox({ ...place, items: all ? "all" : item })),
  leadsTo: on,
});

export const markStep = publicAction({
  name: "guides.mark_step",
  input: schema.stepForm,
  limits,
  run: atOwn((place, { step, kind, key }) => recordSteps({ ...place, events: [{ step, kind, key }] })),
  leadsTo: on,
});

/** Kept while there was no connection, told when there is one again. */
export const keepProgress = publicAction({
  name: "guides.keep_progress",
  input: schema.progressForm,
  limits,
  run: atOwn(async (place, { events, items }) => {
    const ticked = items ? await tickBox({ ...place, items }) : null;
    return ticked && !ticked.ok ? ticked : recordSteps({ ...place, events });
  }),
});

export const sendPart = publicAction({
  name: "guides.send_part",
  redraws: true,
  input: schema.partForm,
  limits: dear,
  said: "guides.said.part",
  run: atOwn((place, { step, item }) => send({ ...place, step: step ?? null, item })),
});

export const askPerson = publicAction({
  name: "guides.ask_person",
  redraws: true,
  input: schema.personForm,
  limits: dear,
  said: "guides.said.asked",
  run: ({ actor, input, now, locale }) =>
    atOwn((place, { step, reason, words }: typeof input) => ask({ ...place, step, reason, words, locale }))({ actor, input, now }),
});

export const sayItWorks = publicAction({
  name: "guides.works",
  redraws: true, // no address leads there: a page that is gone to by script does not light its fragment
  input: schema.placeForm,
  limits,
  run: atOwn((place) => success.sayItWorks(place)),
});

export const sayStillWorks = publicAction({
  name: "guides.still_works",
  redraws: true,
  input: schema.placeForm,
  limits,
  run: atOwn((place) => success.sayStillWorks(place)),
});

export const addGuide = staffAction({
  name: "guides.add",
  permission: "catalog.edit",
  input: desk.newGuideForm,
  run: ({ input, actor, now }) => begin({ ...input, by: actorName(actor), now }),
  leadsTo: ({ guideId }) => paths.admin.guide(guideId),
  said: "guideDesk.said.begun",
});

export const saveBasics = staffAction({
  name: "guides.save_basics",
  permission: "catalog.edit",
  input: desk.partForm,
  run: ({ input, actor, now }) => savePart({ ...input, part: "basics", by: actorName(actor), now }),
  leadsTo: (_, { input }) => paths.admin.guide(input.guideId),
  said: "guideDesk.said.saved",
});

export const saveContents = staffAction({
  name: "guides.save_contents",
  permission: "catalog.edit",
  input: desk.partForm,
  run: ({ input, actor, now }) => savePart({ ...input, part: "contents", by: actorName(actor), now }),
  leadsTo: (_, { input }) => paths.admin.guide(input.guideId),
  said: "guideDesk.said.saved",
});

export const saveStep = staffAction({
  name: "guides.save_step",
  permission: "catalog.edit",
  input: desk.partForm,
  run: ({ input, actor, now }) => savePart({ ...input, part: "step", by: actorName(actor), now }),
  leadsTo: (_, { input }) => paths.admin.guideStep(input.guideId, input.step),
  said: "guideDesk.said.saved",
});

export const addStep = staffAction({
  name: "guides.add_step",
  permission: "catalog.edit",
  input: desk.newStepForm,
  run: ({ input, actor, now }) => steps.addStep({ ...input, by: actorName(actor), now }),
  leadsTo: ({ step }, { input }) => paths.admin.guideStep(input.guideId, step),
});

export const moveStep = staffAction({
  name: "guides.move_step",
  permission: "catalog.edit",
  input: desk.moveForm,
  run: ({ input, actor, now }) => steps.moveStep({ ...input, by: actorName(actor), now }),
  leadsTo: (_, { input }) => paths.admin.guide(input.guideId),
});

export const removeStep = staffAction({
  name: "guides.remove_step",
  permission: "catalog.edit",
  input: desk.stepForm,
  run: ({ input, actor, now }) => steps.removeStep({ ...input, by: actorName(actor), now }),
  leadsTo: (_, { input }) => paths.admin.guide(input.guideId),
  said: "guideDesk.said.removed",
});

export const submitGuide = staffAction({
  name: "guides.submit",
  permission: "catalog.edit",
  input: desk.submitForm,
  run: ({ input, actor, now }) => turns.submitGuide({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.guide(input.guideId),
  said: "guideDesk.said.submitted",
});

export const sendGuideBack = staffAction({
  name: "guides.send_back",
  permission: "catalog.edit",
  input: desk.sendBackForm,
  run: ({ input, actor, now }) => turns.sendGuideBack({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.guide(input.guideId),
  said: "guideDesk.said.sentBack",
});

export const approveGuide = staffAction({
  name: "guides.approve",
  permission: "catalog.edit",
  input: desk.approveForm,
  run: ({ input, actor, now }) => turns.approveGuide({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.guide(input.guideId),
  said: "guideDesk.said.published",
});

export const discardGuideDraft = staffAction({
  name: "guides.discard",
  permission: "catalog.edit",
  input: desk.guideForm,
  run: ({ input, actor, now }) => turns.discardGuideDraft({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.guide(input.guideId),
  said: "guideDesk.said.discarded",
});

export const restoreGuide = staffAction({
  name: "guides.restore",
  permission: "catalog.edit",
  input: desk.restoreForm,
  run: ({ input, actor, now }) => turns.restoreGuide({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.guide(input.guideId),
  said: "guideDesk.said.restored",
});
