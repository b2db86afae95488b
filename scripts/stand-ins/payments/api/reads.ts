import type { Book, Kind } from "../store";
import { missing } from "./errors";
import { present } from "./expand";
import { LIST_PARAMS, listPage } from "./lists";
import type { Ask, Operation } from "./operation";

/** Charges, disputes and events are only read over the API; deeds make them. */
export const readOperations: Operation[] = [
  { name: "charges.list", method: "GET", path: "/v1/charges", run: listBy("charge", "/v1/charges", ["payment_intent"]) },
  { name: "charges.retrieve", method: "GET", path: "/v1/charges/:id", run: retrieve("charge") },
  { name: "disputes.list", method: "GET", path: "/v1/disputes", run: listBy("dispute", "/v1/disputes", ["payment_intent", "charge"]) },
  { name: "disputes.retrieve", method: "GET", path: "/v1/disputes/:id", run: retrieve("dispute") },
  { name: "events.list", method: "GET", path: "/v1/events", run: listEvents },
  { name: "events.retrieve", method: "GET", path: "/v1/events/:id", run: retrieve("event") },
];

export function retrieve(kind: Kind): Operation["run"] {
  return ({ till, path, params }) => {
    params.only(["expand"]);
    const record = till.store.get(kind, path.id ?? "");
    if (!record) throw missing(kind, path.id ?? "", { param: "id", inPath: true });
    return present(till.store, record, params.texts("expand"));
  };
}

/** A list that may be narrowed to those pointing at one payment intent or charge. */
export function listBy(kind: Kind, url: string, filters: readonly string[]): Operation["run"] {
  return ({ till, params }) => {
    params.only([...LIST_PARAMS, ...filters]);
    const wanted = filters.map((name) => [name, params.text(name)] as const).filter(([, id]) => id !== null);
    const keep = (record: Book[Kind]): boolean => wanted.every(([name, id]) => (record as unknown as Record<string, unknown>)[name] === id);
    return listPage(till.store, kind, { params, url, keep });
  };
}

function listEvents({ till, params }: Ask): unknown {
  params.only([...LIST_PARAMS, "type", "types", "delivery_success"]);
  const type = params.text("type");
  const types = params.texts("types");
  const isDelivered = params.oneOf("delivery_success", ["true", "false"]);
  return listPage(till.store, "event", {
    params,
    url: "/v1/events",
    keep: (event) =>
      (type === null || event.type === type) &&
      (types.length === 0 || types.includes(event.type)) &&
      (isDelivered === null || (till.store.get("delivery", event.id)?.state === "delivered") === (isDelivered === "true")),
  });
}
