import { describe, expect, test } from "vitest";
import { ROOMS, type Room } from "@/lib/rooms.ts";
import { at, readSources, type SourceFile, sourceFile } from "../support/source/files.ts";
import { importsOf, resolveImport } from "../support/source/syntax.ts";

const PURE = ["model", "machine", "rules", "policy", "schema", "copy"];
const WORLD = ["queries", "commands", "jobs"];
/** Tables that a room holds besides the plan. */
const TABLES: Readonly<Record<string, string>> = { "lib/journey/stages": "the ten stages, from which menus, timelines and lists are made" };
/** Packages that compute and touch nothing. */
const PURE_PACKAGES = ["zod", "temporal-polyfill", "libphonenumber-js"];

/** Where a module stands: its floor, its room if it has one, and what kind of file it is there. */
type Place = { readonly floor: string; readonly room?: Room; readonly kind?: string };

function placeOf(path: string): Place {
  const [top = "", second = "", third = ""] = path.split("/");
  if (top === "lib" && isRoom(second) && path in TABLES) return { floor: "room", room: second, kind: "model" };
  if (top === "lib" && isRoom(second)) return { floor: "room", room: second, kind: third };
  if (top === "lib" && second === "platform") return { floor: "platform", kind: third };
  if (top === "lib") return { floor: ["kernel", "i18n"].includes(second) ? second : "composition", kind: second };
  if (top === "components")
    return isRoom(second)
      ? { floor: "components", room: second, kind: third.endsWith("-paper") ? "paper" : third }
      : { floor: `components/${second}` };
  if (top === "app") return { floor: second === "api" || /(^|\/)route$/.test(path) ? "api" : "pages" };
  return { floor: top };
}

const isRoom = (name: string): name is Room => (ROOMS as readonly string[]).includes(name);

const isPure = (place: Place) => place.floor === "room" && PURE.includes(place.kind ?? "");
const isKind = (place: Place, ...kinds: string[]) => place.floor === "room" && kinds.includes(place.kind ?? "");
const isEarlier = (from: Room, to: Room) => ROOMS.indexOf(to) < ROOMS.indexOf(from);
const isOwn = (from: Place, to: Place) => from.room === to.room;
const own = (from: Place, to: Place) => Boolean(from.room && isOwn(from, to));
const reachable = (from: Place, to: Place) => Boolean(from.room && to.room && (own(from, to) || isEarlier(from.room, to.room)));
const isPlatform = (to: Place, ...files: string[]) => to.floor === "platform" && (files.length === 0 || files.includes(to.kind ?? ""));
const everywhere = (to: Place) => to.floor === "kernel" || to.floor === "store.config" || to.kind === "rooms";

/** One line a floor: may a file standing `from` import one standing `to`? */
const MAY: readonly { readonly who: string; readonly is: (from: Place) => boolean; readonly may: (from: Place, to: Place) => boolean }[] = [
  { who: "the kernel knows only itself", is: (from) => from.floor === "kernel", may: (_, to) => to.floor === "kernel" },
  {
    who: "platform and i18n know the kernel and each other, never a room",
    is: (from) => ["platform", "i18n"].includes(from.floor),
    may: (_, to) => everywhere(to) || ["platform", "i18n"].includes(to.floor),
  },
  {
    who: "pure files know the kernel and pure files of their own and earlier rooms (copy also i18n)",
    is: isPure,
    may: (from, to) => everywhere(to) || (isPure(to) && reachable(from, to)) || (from.kind === "copy" && to.floor === "i18n"),
  },
  {
    who: "queries, commands and jobs know the floors below, their own room, and of earlier rooms what is pure, queries and commands",
    is: (from) => isKind(from, ...WORLD),
    may: (from, to) =>
      everywhere(to) ||
      ["platform", "i18n", "emails"].includes(to.floor) ||
      (own(from, to) && !isKind(to, "actions")) ||
      (reachable(from, to) && (isPure(to) || isKind(to, "queries", "commands"))),
  },
  {
    who: "actions know the door, paths, and their own room's schema and commands",
    is: (from) => isKind(from, "actions"),
    may: (from, to) =>
      everywhere(to) ||
      isPlatform(to, "action", "paths") ||
      (own(from, to) && (isPure(to) || isKind(to, "commands", "queries", "actions"))),
  },
  {
    who: "components/ui knows the kernel",
    is: (from) => from.floor === "components/ui",
    may: (_, to) => everywhere(to) || to.floor === "components/ui",
  },
  {
    who: "a room's components know what is pure and the actions of their own and earlier rooms",
    is: (from) => from.floor === "components",
    may: (from, to) =>
      everywhere(to) ||
      /^(components\/(ui|layout|admin|paper)|i18n)$/.test(to.floor) ||
      isPlatform(to, "paths") ||
      (to.floor === "components" && reachable(from, to)) ||
      (reachable(from, to) && (isPure(to) || isKind(to, "actions"))),
  },
  {
    who: "the frame around pages knows what is pure and actions",
    is: (from) => from.floor.startsWith("components/"),
    may: (_, to) =>
      everywhere(to) ||
      to.floor.startsWith("components") ||
      to.floor === "i18n" ||
      isPlatform(to, "paths") ||
      isPure(to) ||
      isKind(to, "actions"),
  },
  {
    who: "e-mails know what is pure",
    is: (from) => from.floor === "emails",
    may: (_, to) => everywhere(to) || ["emails", "i18n"].includes(to.floor) || isPlatform(to, "paths") || isPure(to),
  },
  {
    who: "pages know session guards, queries, actions, what is pure, and components",
    is: (from) => from.floor === "pages",
    may: (_, to) =>
      everywhere(to) ||
      ["pages", "i18n"].includes(to.floor) ||
      to.floor.startsWith("components") ||
      isPlatform(to, "session", "paths", "clock", "request", "flash", "search-params", "env") ||
      isPure(to) ||
      isKind(to, "queries", "actions"),
  },
  {
    who: "route handlers know the platform, commands, jobs, queries, what is pure, and the papers they hand out",
    is: (from) => from.floor === "api",
    may: (_, to) =>
      everywhere(to) ||
      ["platform", "i18n", "api", "composition"].includes(to.floor) ||
      (to.floor === "components" && to.kind === "paper") ||
      isPure(to) ||
      isKind(to, "queries", "commands", "jobs"),
  },
];

function layerBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const from = placeOf(file.path.replace(/\.\w+$/, ""));
    const rule = MAY.find((each) => each.is(from));
    if (!rule) return [];
    return importsOf(file).flatMap(({ from: specifier, node, typeOnly }) => {
      const target = resolveImport(file, specifier);
      if (target === undefined)
        return packageBreach(file, from, specifier) ? [`${at(file, node)} imports ${specifier}: pure files compute and touch nothing`] : [];
      if (/\.(css|json|woff2)$/.test(target)) return [];
      const to = placeOf(target);
      if (typeOnly && from.floor.startsWith("components") && (isKind(to, "queries") || isPlatform(to, "flash"))) return []; // a view model's shape
      return rule.may(from, to) ? [] : [`${at(file, node)} imports ${target}: ${rule.who}`];
    });
  });
}

const packageBreach = (file: SourceFile, from: Place, specifier: string) =>
  (from.floor === "kernel" || isPure(from)) &&
  !file.path.endsWith(".tsx") &&
  !PURE_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`));

/** A file of a room that is none of the plan's kinds. */
const strangeFiles = (files: readonly SourceFile[]) =>
  files.filter(({ path }) => {
    const { floor, kind } = placeOf(path.replace(/\.\w+$/, ""));
    return floor === "room" && ![...PURE, ...WORLD, "actions"].includes(kind ?? "");
  });

describe("layers", () => {
  const files = readSources("lib", "app", "components", "emails");

  test("every import points down the house", () => {
    expect(layerBreaches(files)).toEqual([]);
  });

  test("a room holds only files of the plan", () => {
    expect(strangeFiles(files.filter(({ path }) => path.startsWith("lib/"))).map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ["lib/kernel/money.ts", 'import { env } from "../platform/env.ts"'],
    ["lib/kernel/ids.ts", 'import { randomBytes } from "node:crypto"'],
    ["lib/platform/mail.ts", 'import { findOrder } from "../orders/queries.ts"'],
    ["lib/catalog/rules.ts", 'import { sql } from "@/lib/platform/db/pool"'],
    ["lib/catalog/rules.ts", 'import type { Order } from "@/lib/orders/model"'],
    ["lib/catalog/commands.ts", 'export { cancelOrder } from "@/lib/orders/commands"'],
    ["lib/orders/commands/cancel.ts", 'import { refund } from "../../payments/jobs.ts"'],
    ["lib/cart/actions.ts", 'import { sql } from "@/lib/platform/db/pool"'],
    ["components/ui/button.tsx", 'import { paths } from "@/lib/platform/paths"'],
    ["components/cart/line.tsx", 'import { findCart } from "@/lib/cart/queries"'],
    ["components/cart/line.tsx", 'import { OrderCard } from "@/components/orders/order-card"'],
    ["emails/orders/placed.tsx", 'import { findOrder } from "@/lib/orders/queries"'],
    ["app/[locale]/(store)/page.tsx", 'import { placeOrder } from "@/lib/checkout/commands"'],
    ["app/[locale]/(store)/page.tsx", 'const { sql } = await import("@/lib/platform/db/pool")'],
  ])("a breach is seen: %s · %s", (path, text) => {
    expect(layerBreaches([sourceFile(path, text)])).toHaveLength(1);
  });

  test("a file without a place in the plan is seen", () => {
    expect(strangeFiles([sourceFile("lib/orders/helpers.ts", ""), sourceFile("lib/orders/rules/totals.ts", "")])).toHaveLength(1);
  });
});
