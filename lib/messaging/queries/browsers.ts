import "server-only";

/** What a browser needs to let itself be told by us and nobody else. */
export { pushPublicKey } from "../../platform/push.ts";
