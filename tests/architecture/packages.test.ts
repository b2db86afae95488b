import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { readText } from "../support/source/files.ts";

const semver = createRequire(import.meta.url)("next/dist/compiled/semver") as {
  satisfies(version: string, range: string): boolean;
  lt(a: string, b: string): boolean;
};

type Locked = {
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
};
type Lock = Readonly<Record<string, Locked>>;

/** The oldest Node that the shop promises to run on. */
const OLDEST_NODE = "20.19.0";

/** Packages that ask for a newer Node and work on the oldest all the same, or are never run there; each with its reason. */
const NEWER_NODE: Readonly<Record<string, string>> = {
  "@prisma/streams-local": "part of the prisma command line that the shop never runs; generating works without it",
};

/** Below these versions stand the advisories of TRUST §6; the newest version of a floor is never lowered without a reason written there. */
const FLOORS: Readonly<Record<string, string>> = {
  next: "16.4.6",
  react: "19.3.1",
  "react-dom": "19.3.1",
  prisma: "7.10.0",
  "@prisma/client": "7.10.0",
  stripe: "23.1.0",
  nodemailer: "10.6.0",
  sharp: "0.35.5",
  "better-auth": "1.7.25",
};

const nameOf = (at: string) => at.split("node_modules/").at(-1) ?? at;
const installed = (lock: Lock) => Object.entries(lock).filter(([at]) => at !== "");

const tooNew = (lock: Lock) =>
  installed(lock)
    .filter(([at, { engines }]) => engines?.node && !semver.satisfies(OLDEST_NODE, engines.node) && !(nameOf(at) in NEWER_NODE))
    .map(([at, { version, engines }]) => `${nameOf(at)} ${version} wants Node ${engines?.node}; the shop promises ${OLDEST_NODE}`);

const belowFloor = (lock: Lock) =>
  installed(lock)
    .filter(([at, { version }]) => semver.lt(version, FLOORS[nameOf(at)] ?? "0.0.0"))
    .map(([at, { version }]) => `${at} is ${version}, below the floor of ${FLOORS[nameOf(at)]}`);

const withAddress = (lock: Lock) =>
  installed(lock)
    .filter(([, { resolved }]) => resolved)
    .map(([at]) => `${at} names where it was downloaded from`);

const inexact = (manifest: { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }) =>
  Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: "${version}" is not one exact version`);

describe("packages", () => {
  const lock = (JSON.parse(readText("package-lock.json")) as { packages: Lock }).packages;
  const manifest = JSON.parse(readText("package.json")) as Parameters<typeof inexact>[0] & { engines: { node: string } };

  test("every one runs on the oldest Node promised", () => {
    expect(manifest.engines.node).toBe(">=20.19");
    expect(tooNew(lock)).toEqual([]);
  });

  test("the exceptions are still needed", () => {
    const asking = installed(lock).filter(([, { engines }]) => engines?.node && !semver.satisfies(OLDEST_NODE, engines.node));
    expect(Object.keys(NEWER_NODE).filter((name) => !asking.some(([at]) => nameOf(at) === name))).toEqual([]);
  });

  test("none is below its floor", () => {
    expect(belowFloor(lock)).toEqual([]);
  });

  test("versions are exact, and the lock names no place of download", () => {
    expect(inexact(manifest)).toEqual([]);
    expect(withAddress(lock)).toEqual([]);
  });

  test("no package runs a script when it is installed", () => {
    expect(readText(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });

  test("what is wrong with packages is seen", () => {
    const wrong: Lock = {
      "": { version: "0.1.0" },
      "node_modules/next": { version: "16.4.0", engines: { node: ">=20.9.0" }, resolved: "https://registry.example/next.tgz" },
      "node_modules/a/node_modules/b": { version: "1.0.0", engines: { node: ">=22" } },
    };
    expect(tooNew(wrong)).toHaveLength(1);
    expect(belowFloor(wrong)).toHaveLength(1);
    expect(withAddress(wrong)).toHaveLength(1);
    expect(inexact({ dependencies: { a: "^1.0.0", b: "1.0.0" }, devDependencies: { c: "latest" } })).toHaveLength(2);
  });
});
