import { type Currency, parseMoney } from "../../kernel/money.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { PartsWish } from "./refund-parts.ts";

export type TypedRefund = {
  readonly everything: boolean;
  readonly lines: readonly string[];
  readonly shipping?: string | undefined;
  readonly other?: string | undefined;
};

/** What staff ticked and typed on the refund form, in the order's currency; an empty amount is none. */
export function toPartsWish(typed: TypedRefund, currency: Currency): Result<PartsWish | "all"> {
  if (typed.everything) return ok("all");
  const shipping = amountOf(typed.shipping, { currency, field: "shipping" });
  if (!shipping.ok) return shipping;
  const other = amountOf(typed.other, { currency, field: "other" });
  if (!other.ok) return other;
  const lines = typed.lines.map((pair) => {
    const [lineId = "", units = "0"] = pair.split("=");
    return { lineId, quantity: Number(units) };
  });
  return ok({ lines: lines.filter(({ quantity }) => quantity > 0), shipping: shipping.value, other: other.value });
}

function amountOf(text: string | undefined, { currency, field }: { currency: Currency; field: string }): Result<number> {
  if (!text) return ok(0);
  const parsed = parseMoney(text, currency);
  return parsed.ok ? ok(parsed.value.amount) : { ok: false, problem: { ...parsed.problem, field } };
}
