import { ok, type Result, refuse } from "./result.ts";

/** Who may move a machine. Guests and customers are one party; jobs act as `system`. */
export const PARTIES = ["customer", "staff", "carrier", "system"] as const;
export type Party = (typeof PARTIES)[number];

export type Transition<State extends string, Event extends string> = {
  readonly event: Event;
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Party[];
  /** Why the row is there, for the diagram and the reader. */
  readonly note?: string;
};

export type Machine<State extends string = string, Event extends string = string> = {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly transitions: readonly Transition<State, Event>[];
};

/** A transition table checked at load: unknown states, doubled rows and unreachable states are bugs. */
export function machine<const State extends string, const Event extends string>(table: Machine<State, Event>): Machine<State, Event> {
  const known = new Set<string>(table.states);
  const rows = new Set<string>();
  for (const row of table.transitions) {
    for (const state of [...row.from, row.to]) if (!known.has(state)) throw new Error(`${table.name}: no state ${state}`);
    for (const from of row.from) {
      const key = `${from} ${row.event}`;
      if (rows.has(key)) throw new Error(`${table.name}: two rows for ${key}`);
      rows.add(key);
    }
  }
  const unreachable = table.states.filter((state) => !reachable(table).has(state));
  if (unreachable.length) throw new Error(`${table.name}: unreachable ${unreachable.join(", ")}`);
  return table;
}

function reachable<S extends string, E extends string>(table: Machine<S, E>): Set<S> {
  const seen = new Set<S>([table.initial]);
  for (let before = -1; before !== seen.size; ) {
    before = seen.size;
    for (const row of table.transitions) if (row.from.some((from) => seen.has(from))) seen.add(row.to);
  }
  return seen;
}

/** Where `event` leads from `state`, or a refusal: `not_now` (no such row) or `not_yours` (another party's). */
export function next<S extends string, E extends string>(
  table: Machine<S, E>,
  step: { readonly state: S; readonly event: E; readonly by: Party },
): Result<S> {
  const row = table.transitions.find((each) => each.event === step.event && each.from.includes(step.state));
  if (!row) return refuse("not_now", { state: step.state, event: step.event });
  if (!row.by.includes(step.by)) return refuse("not_yours", { event: step.event });
  return ok(row.to);
}

/** What this party may do now: the buttons. */
export const eventsFrom = <S extends string, E extends string>(table: Machine<S, E>, state: S, by: Party): E[] =>
  table.transitions.filter((row) => row.from.includes(state) && row.by.includes(by)).map((row) => row.event);

/** The table as a Mermaid state diagram, for a room's README. */
export const toDiagram = <S extends string, E extends string>(table: Machine<S, E>): string =>
  [
    "stateDiagram-v2",
    `  [*] --> ${table.initial}`,
    ...table.transitions.flatMap((row) => row.from.map((from) => `  ${from} --> ${row.to}: ${row.event} (${row.by.join(", ")})`)),
  ].join("\n");
