import type { OrderView } from "../../orders/rules/view.ts";

type Told = { readonly subject: string | null; readonly payload: Readonly<Record<string, unknown>> };
type Lines = readonly Pick<OrderView["lines"][number], "id" | "title">[];

/** What is told of one of an order's lines, by the name under which the order is read: it was written down in the buyer's words. */
export const toldOf =
  (lines: Lines) =>
  <E extends Told>(event: E): E => {
    const line = lines.find(({ id }) => id === event.subject);
    return line && "title" in event.payload ? { ...event, payload: { ...event.payload, title: line.title } } : event;
  };
