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
  more: { exclude?: string[]; globalSetup?: string[]; setupFiles?: string[]; testTimeout?: number; hookTimeout?: number } = {},
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
    projects: [
      project("architecture", ["tests/architecture/**/*.test.ts"]),
      project("unit", ["tests/**/*.test.{ts,tsx}"], { exclude: elsewhere }),
      project("database", database, {
        globalSetup: ["tests/support/database/server.ts"],
        setupFiles: ["tests/support/database/own-database.ts"],
        testTimeout: 30_000,
      }),
      project("emails", ["tests/emails/**/*.test.{ts,tsx}"], { exclude: database }),
      project("start", ["tests/start/**/*.test.ts"], { testTimeout: 60_000, hookTimeout: 60_000 }),
    ],
  },
});
