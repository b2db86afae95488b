import type { TestProject } from "vitest/node";
import { joinTestServer, leaveTestServer } from "../../../scripts/lib/database/for-tests.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    databases: { adminUrl: string; template: string; run: number };
  }
}

/** One server a run; every test file gets a database of its own from it (see own-database.ts). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("databases", await joinTestServer());
  return leaveTestServer;
}
