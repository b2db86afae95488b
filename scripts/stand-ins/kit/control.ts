import { createHash, timingSafeEqual } from "node:crypto";
import type { FaultRule, Faults } from "./faults";
import { type Call, json, Refusal, type Reply, type Route } from "./http";

/** Wraps routes so that they exist only for whoever holds the control token; without one they do not exist at all. */
export function guarded(token: string | null, routes: Route[]): Route[] {
  return routes.map((route) => ({
    ...route,
    handle: (call) => {
      if (token === null) return json(404, { error: { message: "No CONTROL_TOKEN is set, so there is no control endpoint." } });
      if (!holds(call, token)) return json(401, { error: { message: "The control token is missing or wrong." } });
      return route.handle(call);
    },
  }));
}

/** GET lists, POST adds, DELETE clears the failure modes. */
export function faultRoutes(faults: Faults): Route[] {
  return [
    { method: "GET", path: "/_control", handle: () => json(200, { modes: faults.modes, rules: faults.list() }) },
    { method: "POST", path: "/_control", handle: (call) => addFault(faults, call) },
    {
      method: "DELETE",
      path: "/_control",
      handle: () => {
        faults.clear();
        return json(200, { rules: [] });
      },
    },
  ];
}

export function readJson(call: Call): Record<string, unknown> {
  if (call.body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(call.body.toString("utf8"));
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // answered below, like any other body that is no object
  }
  throw new Refusal(json(400, { error: { code: "invalid_json", message: "The body must be a JSON object." } }));
}

export function holds(call: Call, token: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(call.headers.authorization ?? ""), digest(`Bearer ${token}`));
}

function addFault(faults: Faults, call: Call): Reply {
  const input = readJson(call);
  if (typeof input.mode !== "string" || !faults.modes.includes(input.mode)) {
    return json(400, { error: { message: `mode must be one of ${faults.modes.join(", ")}.` } });
  }
  const rule: Partial<FaultRule> & { mode: string } = { mode: input.mode };
  if (typeof input.call === "string") rule.call = input.call;
  if (typeof input.event === "string") rule.event = input.event;
  for (const name of ["times", "probability", "seed", "ms"] as const) {
    if (typeof input[name] === "number") rule[name] = input[name];
  }
  return json(200, faults.add(rule));
}
