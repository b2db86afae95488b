import type { Sql, Tx } from "../../platform/db/pool.ts";
import type { Purpose, RevisionState } from "../model.ts";
import type { GuidedThing } from "../rules/judge.ts";
import type { GuideDocument } from "../schema/document.ts";

export type LockedGuide = {
  readonly id: string;
  readonly productId: string;
  readonly handle: string;
  readonly purpose: Purpose;
  readonly author: string;
  readonly version: number;
};

/** A guide, nobody else's until the transaction ends. */
export const lockGuide = (tx: Tx, guideId: string): Promise<LockedGuide | null> => tx.one<LockedGuide>`
  SELECT g.id, g.product_id, p.handle, g.purpose::text AS purpose, g.author, g.version
  FROM setup_guide g JOIN product p ON p.id = g.product_id WHERE g.id = ${guideId} FOR UPDATE OF g`;

export type RevisionRow = {
  readonly id: string;
  readonly number: number;
  readonly state: RevisionState;
  readonly data: GuideDocument;
  readonly basedOn: number | null;
  readonly author: string;
  readonly submittedBy: string | null;
  readonly version: number;
};

/** The one that is worked on, if any. */
export const findOpen = (on: Sql, guideId: string): Promise<RevisionRow | null> => on.one<RevisionRow>`
  SELECT id, number, state::text AS state, data, based_on, author, submitted_by, version FROM guide_revision
  WHERE guide_id = ${guideId} AND state IN ('draft', 'review')`;

/** The one that is shown, if any. */
export const findPublished = (on: Sql, guideId: string): Promise<RevisionRow | null> => on.one<RevisionRow>`
  SELECT id, number, state::text AS state, data, based_on, author, submitted_by, version FROM guide_revision
  WHERE guide_id = ${guideId} AND state = 'published'`;

/** What a guide about this product must agree with. */
export const findGuidedThing = async (on: Sql, productId: string): Promise<GuidedThing> =>
  (await on.one<GuidedThing>`
    SELECT p.box, p.parts, p.specs, t.specs AS definitions FROM product p JOIN product_type t ON t.key = p.type_key WHERE p.id = ${productId}`) ?? {
    box: [],
    parts: [],
    specs: {},
    definitions: [],
  };

type NewRevision = {
  readonly id: string;
  readonly guideId: string;
  readonly data: GuideDocument;
  readonly basedOn: number | null;
  readonly by: string;
  readonly now: Date;
};

/** The next revision of a guide under lock, as a draft. */
export const insertDraft = (tx: Tx, { id, guideId, data, basedOn, by, now }: NewRevision): Promise<number> => tx.exec`
  INSERT INTO guide_revision (id, guide_id, number, data, based_on, author, created_at, updated_at)
  SELECT ${id}, ${guideId}, coalesce(max(number), 0) + 1, ${JSON.stringify(data)}::jsonb, ${basedOn}::int, ${by}, ${now}, ${now}
  FROM guide_revision WHERE guide_id = ${guideId}`;
