import { defineConfig } from "prisma/config";

// Generating and validating need no database, so a missing URL is no error here.
export default defineConfig({
  schema: "prisma",
  datasource: { url: process.env.DATABASE_URL || "postgresql://localhost:5432/kept" },
  migrations: { path: "prisma/migrations", seed: "node --import tsx prisma/seed/run.ts" },
});
