import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's top directory. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** What belongs to the checkout rather than to one shop: build stamps and the lock of whoever prepares it. */
export const setupDir = path.join(root, ".data-setup");

export const inRoot = (...parts) => path.join(root, ...parts);
