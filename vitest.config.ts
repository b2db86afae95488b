import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { testEnvironment } from "./tests/support/environment.ts";

const root = path.dirname(fileURLToPath(import.meta.url));
const database = ["tests/**/*.db.test.ts"];
const elsewhere = ["tests/architecture/**", "tests/emails/**", "tests/start/**", ...database];

const project = (
  name: string,
  include: string[],
  more: {
    exclude?: string[];
    globalSetup?: string[];
    setupFiles?: string[];
    testTimeout?: number;
    hookTimeout?: number;
    isolate?: boolean;
  } = {},
) => ({
  extends: true as const,
  test: { name, include, testTimeout: 30_000, ...more, exclude: ["**/node_modules/**", "tests/e2e/**", ...(more.exclude ?? [])] },
});

export default defineConfig({
  resolve: { alias: { "@": root, "server-only": path.join(root, "scripts/empty.ts") } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    env: testEnvironment,
    maxWorkers: 2,
    pool: "forks",
    experimental: { fsModuleCache: true }, // five projects read the same files: each is translated once
    projects: [
      // Files that leave nothing behind share what they import: reading it anew costs more than most of them.
      project("architecture", ["tests/architecture/**/*.test.ts"], { isolate: false }),
      project("unit", ["tests/**/*.test.{ts,tsx}"], { exclude: elsewhere }),
      project("database", database, {
        globalSetup: ["tests/support/database/server.ts"],
        setupFiles: ["tests/support/database/own-database.ts"],
        hookTimeout: 60_000, // a world of people signs in
      }),
      project("emails", ["tests/emails/**/*.test.{ts,tsx}"], { exclude: database, isolate: false }),
      project("start", ["tests/start/**/*.test.ts"], { testTimeout: 120_000, hookTimeout: 60_000 }),
    ],
  },
});
