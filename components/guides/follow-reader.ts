import { type FormState, IDLE } from "@/lib/kernel/form";
import { type Kept, recall, remember } from "./memory";
import { PLACES } from "./places";

export type Tell = (previous: FormState<ToldOf>, form: FormData) => Promise<FormState<ToldOf>>;
type ToldOf = { readonly publicCode: string; readonly purpose: string };

type Follow = {
  readonly name: string;
  readonly place: Readonly<Record<string, string>> | null;
  readonly tell: Tell | null;
  readonly say: (what: "" | "offline" | "untold" | "told") => void;
};

const TICKS = "#box-check input[type=checkbox]";
const LARGE = "large-type";
/** What is done in quick succession is told together. */
const TELL_AFTER_MS = 400;

/** By the browser's own clock, and no other: only how long ago something was is told. */
const browserNow = (): number => Math.round(performance.timeOrigin + performance.now());

/** Listens to what its reader does at the guide on this page; answers how to stop. */
export function followReader(follow: Follow): () => void {
  const guide = document.getElementById("guide");
  if (!guide) return () => {};
  const page: Page = { ...follow, guide, seen: new Set() };
  const network = () => showNetwork(page);
  const turn = () => showStep(page);
  const leave = () => void tellShop(page);
  const on = [
    [guide, "submit", (event: Event) => takeForm(page, event)],
    [guide, "click", (event: Event) => takeLink(page, event)],
    [guide, "change", (event: Event) => takeTick(page, event)],
    [guide, "toggle", (event: Event) => takeReason(page, event)],
    [window, "hashchange", turn],
    [window, "online", network],
    [window, "offline", network],
    [document, "visibilitychange", leave],
    [document, "keydown", (event: Event) => takeKey(event as KeyboardEvent)],
  ] as const;
  for (const [node, name, heard] of on) node.addEventListener(name, heard, true);
  restore(page);
  network();
  if (location.hash) turn();
  return () => {
    leave();
    for (const [node, name, heard] of on) node.removeEventListener(name, heard, true);
  };
}

type Page = Follow & { readonly guide: HTMLElement /** Steps that were shown since the page came. */; readonly seen: Set<string> };

/** What this browser knew before the page came; a kept page is older than that. */
function restore({ guide, name }: Page): void {
  const { done, box, boxUntold } = recall(name);
  for (const step of done) mark(guide, step);
  if (box && (boxUntold || !navigator.onLine))
    for (const tick of guide.querySelectorAll<HTMLInputElement>(TICKS)) tick.checked = box.includes(tick.value);
  const large = guide.querySelector<HTMLInputElement>(`#${LARGE}`);
  if (large && localStorage.getItem(LARGE)) large.checked = true;
}

function mark(guide: HTMLElement, step: string): void {
  for (const node of guide.querySelectorAll(`[data-step="${CSS.escape(step)}"]`)) node.setAttribute("data-done", "");
}

function note(page: Page, act: Pick<Kept, "step" | "kind" | "reason">): void {
  const event = { ...act, key: crypto.randomUUID(), at: browserNow() };
  remember(page.name, (memory) => ({
    ...memory,
    done: act.kind === "done" ? [...new Set([...memory.done, act.step])] : memory.done,
    untold: page.place ? [...memory.untold, event] : [],
  }));
  if (act.kind === "done") mark(page.guide, act.step);
  tellSoon(page);
}

/** Done, and on: without waiting for anybody. */
function takeForm(page: Page, event: Event): void {
  const form = event.target as HTMLFormElement;
  const { mark: done, solved, next } = form.dataset;
  if (!done && !solved) return;
  event.preventDefault();
  event.stopPropagation();
  note(page, { step: done ?? solved ?? "", kind: done ? "done" : "solved" });
  if (next && location.hash !== `#${PLACES.all}`) location.hash = next;
  else if (solved) form.closest<HTMLDetailsElement>(".guide-stuck")?.removeAttribute("open");
}

function takeLink(page: Page, event: Event): void {
  const { mark: done, skip } = (event.target as Element).closest<HTMLElement>("a")?.dataset ?? {};
  if (done) note(page, { step: done, kind: "done" });
  else if (skip) note(page, { step: skip, kind: "skipped" });
}

function takeTick(page: Page, event: Event): void {
  const input = event.target as HTMLInputElement;
  if (input.id === LARGE) {
    if (input.checked) localStorage.setItem(LARGE, "1");
    else localStorage.removeItem(LARGE);
  }
  if (!input.matches(TICKS)) return;
  const ticked = [...page.guide.querySelectorAll<HTMLInputElement>(TICKS)].filter(({ checked }) => checked).map(({ value }) => value);
  remember(page.name, (memory) => ({ ...memory, box: ticked, boxUntold: page.place !== null }));
  tellSoon(page);
}

/** Opening a way out says what holds somebody up. */
function takeReason(page: Page, event: Event): void {
  const way = event.target as HTMLDetailsElement;
  const step = way.closest<HTMLElement>("[data-stuck]")?.dataset.stuck;
  const { reason } = way.dataset;
  if (way.open && reason && step && page.place) note(page, { step, kind: "stuck", reason });
}

/** The step that is shown now: the keyboard and the reader's ear go to its heading. */
function showStep(page: Page): void {
  const section = document.getElementById(location.hash.slice(1));
  if (!section || !page.guide.contains(section)) return;
  section.querySelector<HTMLElement>("h2[tabindex]")?.focus({ preventScroll: true });
  const { step } = section.dataset;
  if (!step || !page.place || page.seen.has(step)) return;
  page.seen.add(step);
  note(page, { step, kind: "viewed" });
}

function takeKey(event: KeyboardEvent): void {
  const way = { ArrowLeft: "back", ArrowRight: "on" }[event.key];
  const held = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!way || held || (event.target as Element).closest("input, textarea, select, video")) return;
  document.querySelector<HTMLElement>(`.guide-step:target [data-way="${way}"]`)?.click();
}

function showNetwork(page: Page): void {
  const isOff = !navigator.onLine;
  page.guide.toggleAttribute("data-offline", isOff);
  if (isOff) page.say("offline");
  else void tellShop(page).then((told) => page.say(told ? "told" : ""));
}

let telling: Promise<boolean> | null = null;
let soon: ReturnType<typeof setTimeout> | undefined;

function tellSoon(page: Page): void {
  clearTimeout(soon);
  soon = setTimeout(() => void tellShop(page), TELL_AFTER_MS);
}

/** Tells the shop what it does not know yet, one telling at a time. True when something was waiting and is told now. */
function tellShop(page: Page): Promise<boolean> {
  telling ??= tellAll(page).finally(() => {
    telling = null;
  });
  return telling;
}

async function tellAll(page: Page): Promise<boolean> {
  const { name, place, tell, say } = page;
  const { untold, box, boxUntold } = recall(name);
  if (!place || !tell || !navigator.onLine || (untold.length === 0 && !boxUntold)) return false;
  const items = boxUntold ? box : null;
  const isTold = await tell(IDLE, formOf(place, untold, items)).then(
    ({ status }) => status === "ok",
    () => false,
  );
  if (!isTold) {
    say("untold");
    return false;
  }
  const told = new Set(untold.map(({ key }) => key));
  remember(name, (memory) => ({
    ...memory,
    untold: memory.untold.filter(({ key }) => !told.has(key)),
    boxUntold: memory.boxUntold && memory.box?.join() !== items?.join(),
  }));
  await tellAll(page); // what was done meanwhile
  return true;
}

function formOf(place: Readonly<Record<string, string>>, untold: readonly Kept[], items: readonly string[] | null): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(place)) form.set(key, value);
  const now = browserNow();
  form.set("events", JSON.stringify(untold.map(({ at, ...event }) => ({ ...event, ago: Math.max(0, now - at) }))));
  if (items) form.set("items", JSON.stringify(items));
  return form;
}
