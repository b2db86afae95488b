import { env } from "../../lib/platform/env.ts";

/** The payment sandbox's back door: pays, declines, withholds, as a trial wants it. */
export async function control<T = unknown>(path: string, body?: Readonly<Record<string, unknown>>): Promise<T> {
  const answer = await fetch(new URL(`/_control${path}`, env().STRIPE_API_URL), {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${process.env.CONTROL_TOKEN ?? ""}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`Sandbox control ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

export const paySession = (id: string): Promise<unknown> => control(`/sessions/${id}/pay`, {});
export const declineSession = (id: string): Promise<unknown> => control(`/sessions/${id}/decline`, {});
export const expireSession = (id: string): Promise<unknown> => control(`/sessions/${id}/expire`, {});

export async function clearFailures(): Promise<void> {
  await fetch(new URL("/_control", env().STRIPE_API_URL), {
    method: "DELETE",
    headers: { authorization: `Bearer ${process.env.CONTROL_TOKEN ?? ""}` },
  });
}
