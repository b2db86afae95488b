"use server";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as collections from "./commands/collections.ts";
import { addProduct as begin } from "./commands/drafts/add-product.ts";
import { publishDraft } from "./commands/drafts/publish.ts";
import { saveSection } from "./commands/drafts/save-section.ts";
import * as turns from "./commands/drafts/turns.ts";
import { renameProduct } from "./commands/rename.ts";
import { editProductType } from "./commands/types.ts";
import * as schema from "./schema/desk.ts";
import { productTypeForm } from "./schema/type-form.ts";

export const addProduct = staffAction({
  name: "catalog.add_product",
  permission: "catalog.edit",
  input: schema.newProductForm,
  run: ({ input, actor, now }) => begin(input, { actor, now }),
  leadsTo: ({ productId }) => paths.admin.product(productId),
  said: "desk.said.begun",
});

export const saveBasics = staffAction({
  name: "catalog.save_basics",
  permission: "catalog.edit",
  input: schema.sectionForm,
  run: ({ input, actor, now }) => saveSection({ ...input, section: "basics", actor, now }),
  leadsTo: (_, { input }) => paths.admin.productSection(input.productId, "basics"),
  said: "desk.said.saved",
});

export const saveWords = staffAction({
  name: "catalog.save_words",
  permission: "catalog.edit",
  input: schema.sectionForm,
  run: ({ input, actor, now }) => saveSection({ ...input, section: "words", actor, now }),
  leadsTo: (_, { input }) => paths.admin.productSection(input.productId, "words"),
  said: "desk.said.saved",
});

export const saveFacts = staffAction({
  name: "catalog.save_facts",
  permission: "catalog.edit",
  input: schema.sectionForm,
  run: ({ input, actor, now }) => saveSection({ ...input, section: "facts", actor, now }),
  leadsTo: (_, { input }) => paths.admin.productSection(input.productId, "facts"),
  said: "desk.said.saved",
});

export const saveVariants = staffAction({
  name: "catalog.save_variants",
  permission: "catalog.edit",
  input: schema.sectionForm,
  run: ({ input, actor, now }) => saveSection({ ...input, section: "variants", actor, now }),
  leadsTo: (_, { input }) => paths.admin.productSection(input.productId, "variants"),
  said: "desk.said.saved",
});

export const savePictures = staffAction({
  name: "catalog.save_pictures",
  permission: "catalog.edit",
  input: schema.sectionForm,
  run: ({ input, actor, now }) => saveSection({ ...input, section: "pictures", actor, now }),
  leadsTo: (_, { input }) => paths.admin.productSection(input.productId, "pictures"),
  said: "desk.said.saved",
});

export const savePacking = staffAction({
  name: "catalog.save_packing",
  permission: "catalog.edit",
  input: schema.sectionForm,
  run: ({ input, actor, now }) => saveSection({ ...input, section: "packing", actor, now }),
  leadsTo: (_, { input }) => paths.admin.productSection(input.productId, "packing"),
  said: "desk.said.saved",
});

export const saveBox = staffAction({
  name: "catalog.save_box",
  permission: "catalog.edit",
  input: schema.sectionForm,
  run: ({ input, actor, now }) => saveSection({ ...input, section: "box", actor, now }),
  leadsTo: (_, { input }) => paths.admin.productSection(input.productId, "box"),
  said: "desk.said.saved",
});

export const saveOwning = staffAction({
  name: "catalog.save_owning",
  permission: "catalog.edit",
  input: schema.sectionForm,
  run: ({ input, actor, now }) => saveSection({ ...input, section: "owning", actor, now }),
  leadsTo: (_, { input }) => paths.admin.productSection(input.productId, "owning"),
  said: "desk.said.saved",
});

export const saveQuestions = staffAction({
  name: "catalog.save_questions",
  permission: "catalog.edit",
  input: schema.sectionForm,
  run: ({ input, actor, now }) => saveSection({ ...input, section: "questions", actor, now }),
  leadsTo: (_, { input }) => paths.admin.productSection(input.productId, "questions"),
  said: "desk.said.saved",
});

export const publish = staffAction({
  name: "catalog.publish",
  permission: "catalog.edit",
  input: schema.publishForm,
  run: ({ input: { when, publishAt, ...input }, actor, now }) =>
    publishDraft({ ...input, publishAt: when === "later" ? publishAt : null, actor, now }),
  leadsTo: (_, { input }) => paths.admin.product(input.productId),
  said: "desk.said.published",
});

export const callDraftBack = staffAction({
  name: "catalog.call_back",
  permission: "catalog.edit",
  input: schema.productForm,
  run: ({ input, actor, now }) => turns.callBack({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.product(input.productId),
  said: "desk.said.calledBack",
});

export const carryDraftOn = staffAction({
  name: "catalog.carry_draft_on",
  permission: "catalog.edit",
  input: schema.productForm,
  run: ({ input, actor, now }) => turns.carryDraftOn({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.product(input.productId),
  said: "desk.said.carriedOn",
});

export const discardDraft = staffAction({
  name: "catalog.discard_draft",
  permission: "catalog.edit",
  input: schema.productForm,
  run: ({ input, actor, now }) => turns.discardDraft({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.product(input.productId),
  said: "desk.said.discarded",
});

export const restoreRevision = staffAction({
  name: "catalog.restore",
  permission: "catalog.edit",
  input: schema.restoreForm,
  run: ({ input, actor, now }) => turns.restoreRevision({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.product(input.productId),
  said: "desk.said.restored",
});

export const rename = staffAction({
  name: "catalog.rename",
  permission: "catalog.edit",
  input: schema.renameForm,
  run: ({ input, actor, now }) => renameProduct({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.product(input.productId),
  said: "desk.said.renamed",
});

export const setMembership = staffAction({
  name: "catalog.set_membership",
  permission: "catalog.edit",
  input: schema.membershipForm,
  run: ({ input, actor, now }) => collections.setMembership({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.productShelves(input.productId),
  said: "desk.said.placed",
});

export const addCollection = staffAction({
  name: "catalog.add_collection",
  permission: "catalog.edit",
  input: schema.newCollectionForm,
  run: ({ input, actor, now }) => collections.addCollection(input, { actor, now }),
  leadsTo: ({ collectionId }) => paths.admin.collection(collectionId),
  said: "desk.said.collectionSaved",
});

export const editCollection = staffAction({
  name: "catalog.edit_collection",
  permission: "catalog.edit",
  input: schema.collectionForm,
  run: ({ input, actor, now }) => collections.editCollection({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.collection(input.collectionId),
  said: "desk.said.collectionSaved",
});

export const editType = staffAction({
  name: "catalog.edit_type",
  permission: "catalog.edit",
  input: productTypeForm,
  subject: ({ type }) => type.key,
  run: ({ input, actor, now }) => editProductType({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.productType(input.type.key),
  said: "desk.said.typeSaved",
});
