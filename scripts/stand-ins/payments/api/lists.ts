import type { Book, Kind, Store } from "../store";
import { badParam, missing } from "./errors";
import { present } from "./expand";
import type { Params } from "./params";

export const LIST_PARAMS = ["limit", "starting_after", "ending_before", "created", "expand"] as const;

type Page = { object: "list"; url: string; has_more: boolean; data: unknown[] };

/** One page, newest first, by Stripe's cursors and `created` filters. */
export function listPage<K extends Kind>(
  store: Store,
  kind: K,
  options: { params: Params; url: string; keep?: (record: Book[K]) => boolean },
): Page {
  const { params, url } = options;
  const inTime = createdFilter(params);
  const keep = options.keep ?? (() => true);
  const records = store
    .all(kind)
    .reverse()
    .filter((record) => inTime((record as { created: number }).created) && keep(record));
  const { page, more } = cut(records, params, kind);
  const paths = params.texts("expand").map((path) => path.replace(/^data\./, ""));
  return { object: "list", url, has_more: more, data: page.map((record) => present(store, record, paths)) };
}

function cut<Item extends { id: string }>(records: Item[], params: Params, noun: string): { page: Item[]; more: boolean } {
  const limit = params.integer("limit") ?? 10;
  if (limit < 1 || limit > 100) throw badParam("limit", "parameter_invalid_integer", "Invalid limit: must be between 1 and 100.");
  const after = params.text("starting_after");
  const before = params.text("ending_before");
  if (before !== null) {
    const end = position(records, before, { noun, param: "ending_before" });
    return { page: records.slice(Math.max(0, end - limit), end), more: end > limit };
  }
  const start = after === null ? 0 : position(records, after, { noun, param: "starting_after" }) + 1;
  return { page: records.slice(start, start + limit), more: records.length > start + limit };
}

function position(records: { id: string }[], id: string, what: { noun: string; param: string }): number {
  const index = records.findIndex((record) => record.id === id);
  if (index === -1) throw missing(what.noun, id, { param: what.param, inPath: false });
  return index;
}

function createdFilter(params: Params): (created: number) => boolean {
  if (!params.has("created")) return () => true;
  const range = rangeOf(params);
  if (typeof range === "number") return (created) => created === range;
  return (created) =>
    (range.gt === null || created > range.gt) &&
    (range.gte === null || created >= range.gte) &&
    (range.lt === null || created < range.lt) &&
    (range.lte === null || created <= range.lte);
}

type Range = Record<"gt" | "gte" | "lt" | "lte", number | null>;

function rangeOf(params: Params): number | Range {
  if (!params.isNested("created")) return params.needInteger("created");
  const range = (params.child("created") as Params).only(["gt", "gte", "lt", "lte"]);
  return { gt: range.integer("gt"), gte: range.integer("gte"), lt: range.integer("lt"), lte: range.integer("lte") };
}
