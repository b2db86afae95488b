"use client";
import { useEffect, useState, useTransition } from "react";
import { WORKER } from "@/components/layout/worker";
import { type FormState, IDLE } from "@/lib/kernel/form";

type Send = (previous: FormState<null>, form: FormData) => Promise<FormState<null>>;
type State = "asking" | "off" | "on" | "unable" | "denied" | "failed";

export type PushWords = Readonly<Record<State | "start" | "stop" | "busy", string>>;

const ownSubscription = async (): Promise<PushSubscription | null> =>
  (await (await navigator.serviceWorker.getRegistration(WORKER))?.pushManager.getSubscription()) ?? null;

async function send(action: Send, values: Readonly<Record<string, string>>): Promise<boolean> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return (await action(IDLE, form)).status === "ok";
}

/** Nothing is asked and nothing registered before the button is pressed. */
export function PushSwitch({
  publicKey,
  add,
  end,
  hidden,
  scope,
  words,
}: {
  publicKey: string;
  add: Send;
  end: Send;
  hidden: Readonly<Record<string, string>>;
  /** What is told of: remembered in this browser, which has one subscription for all. */
  scope: string;
  words: PushWords;
}) {
  const mark = `push:${scope}`;
  const [state, setState] = useState<State>("asking");
  const [busy, start] = useTransition();
  useEffect(() => {
    const able = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
    if (able) ownSubscription().then((found) => setState(found && localStorage.getItem(mark) ? "on" : "off"));
    else setState("unable");
  }, [mark]);

  const begin = async (): Promise<State> => {
    if ((await Notification.requestPermission()) !== "granted") return "denied";
    await navigator.serviceWorker.register(WORKER);
    const { pushManager } = await navigator.serviceWorker.ready;
    const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
    const { endpoint = "", keys = {} } = subscription.toJSON();
    if (await send(add, { ...hidden, endpoint, p256dh: keys.p256dh ?? "", auth: keys.auth ?? "" })) {
      localStorage.setItem(mark, "1");
      return "on";
    }
    return "failed";
  };
  const stop = async (): Promise<State> => {
    const subscription = await ownSubscription();
    if (subscription) await send(end, { endpoint: subscription.endpoint });
    await subscription?.unsubscribe();
    localStorage.removeItem(mark);
    return "off";
  };
  const press = () => start(async () => setState(await (state === "on" ? stop() : begin()).catch((): State => "failed")));

  return (
    <div className="flex flex-col items-start gap-3">
      <p role="status">{words[state]}</p>
      {state !== "asking" && state !== "unable" && (
        <button type="button" onClick={press} disabled={busy} className="button button-plain">
          {busy ? words.busy : state === "on" ? words.stop : words.start}
        </button>
      )}
    </div>
  );
}
