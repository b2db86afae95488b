import { describe, expect, test } from "vitest";
import { TEMPLATES } from "@/emails/registry.ts";
import { listFiles } from "../support/source/files.ts";

const PARTS = ["subject", "preview", "sample", "Body"];

const fileOf = (path: string) => /^emails\/([a-z]+\/[a-z-]+)\.tsx$/.exec(path)?.[1] ?? [];

const unlike = (files: readonly string[], names: readonly string[]) => [
  ...files.filter((file) => !names.includes(file)).map((file) => `emails/${file}.tsx is not in emails/registry.ts`),
  ...names.filter((name) => !files.includes(name)).map((name) => `emails/registry.ts names ${name}, which has no file`),
];

const lacking = (name: string, template: object) => PARTS.filter((part) => !(part in template)).map((part) => `${name} has no ${part}`);

describe("e-mails", () => {
  test("each file is in the registry, under its own name", () => {
    expect(unlike(listFiles().flatMap(fileOf), Object.keys(TEMPLATES))).toEqual([]);
  });

  test("each says what it is", () => {
    expect(Object.entries(TEMPLATES).flatMap(([name, template]) => lacking(name, template))).toEqual([]);
  });

  test("one that is forgotten or says too little is seen", () => {
    expect(unlike(["orders/paid"], ["orders/shipped"])).toHaveLength(2);
    expect(lacking("orders/paid", { subject: () => "", Body: null })).toHaveLength(2);
  });
});
