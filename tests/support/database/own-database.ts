import { inject } from "vitest";
import { copyTemplate } from "../../../scripts/lib/database/for-tests.mjs";

// Before the test file is loaded: whatever reads the settings finds a migrated, empty database that nobody else uses.
process.env.DATABASE_URL = await copyTemplate(inject("databases"), process.env.VITEST_POOL_ID ?? "1");
