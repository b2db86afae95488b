import type Stripe from "stripe";
import { json, type Reply } from "../../kit/http";

type Detail = {
  type: "invalid_request_error" | "idempotency_error" | "api_error" | "card_error";
  code?: string;
  message: string;
  param?: string;
  charge?: string;
  decline_code?: string;
  payment_intent?: Stripe.PaymentIntent;
};

/**
 * An error as Stripe answers it. `begun` says that the work had started, so that the answer is
 * saved under the Idempotency-Key; refused parameters are not.
 */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly detail: Detail,
    readonly begun = false,
  ) {
    super(detail.message);
  }

  toReply(requestId: string): Reply {
    return json(this.status, errorBody(this.detail), { "request-id": requestId });
  }
}

export function errorBody(detail: Detail): { error: Detail & { doc_url?: string } } {
  return {
    error: detail.code ? { ...detail, doc_url: `https://stripe.com/docs/error-codes/${detail.code.replaceAll("_", "-")}` } : detail,
  };
}

/** A parameter that will not do; nothing has begun. */
export const badParam = (param: string, code: string, message: string): ApiError =>
  new ApiError(400, { type: "invalid_request_error", code, message, param });

/** 404 where the id stands in the path, 400 where it is a parameter. */
export function missing(noun: string, id: string, where: { param: string; inPath: boolean }): ApiError {
  const message = `No such ${noun}: '${id}'`;
  return new ApiError(where.inPath ? 404 : 400, { type: "invalid_request_error", code: "resource_missing", message, param: where.param });
}

/** The state of things forbids it; the answer stays the answer. */
export const refused = (detail: Omit<Detail, "type">): ApiError => new ApiError(400, { type: "invalid_request_error", ...detail }, true);
