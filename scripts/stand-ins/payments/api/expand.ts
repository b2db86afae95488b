import type { Book, Kind, Store } from "../store";
import { ApiError } from "./errors";

type Shown = Record<string, unknown>;

const KIND_OF_PREFIX: Readonly<Record<string, Kind>> = {
  cs: "checkout.session",
  pi: "payment_intent",
  ch: "charge",
  re: "refund",
  du: "dispute",
};

/** Shown only when asked for, as at Stripe. */
const HIDDEN: Partial<Record<Kind, string>> = { "checkout.session": "line_items" };

/** The record as the API shows it: ids, unless an `expand` path asks for what they stand for. */
export function present(store: Store, record: Book[Kind], paths: readonly string[] = []): Shown {
  const shown: Shown = { ...record };
  const hidden = HIDDEN[record.object as Kind];
  for (const path of paths) {
    const [name, ...rest] = path.split(".") as [string, ...string[]];
    if (!(name in shown) || rest.length > 3) throw notExpandable(path);
    shown[name] = follow(store, shown[name], rest);
  }
  if (hidden && !paths.some((path) => path.split(".")[0] === hidden)) delete shown[hidden];
  return shown;
}

function follow(store: Store, value: unknown, rest: string[]): unknown {
  const deeper = rest.length > 0 ? [rest.join(".")] : [];
  if (typeof value === "string") {
    const found = find(store, value);
    return found ? present(store, found, deeper) : value;
  }
  if (deeper.length > 0 && value !== null && typeof value === "object" && "object" in value && "id" in value) {
    return present(store, value as Book[Kind], deeper);
  }
  return value;
}

function find(store: Store, id: string): Book[Kind] | undefined {
  const kind = KIND_OF_PREFIX[id.split("_")[0] ?? ""];
  return kind && store.get(kind, id);
}

const notExpandable = (path: string): ApiError =>
  new ApiError(400, { type: "invalid_request_error", message: `This property cannot be expanded (${path}).`, param: "expand" });
