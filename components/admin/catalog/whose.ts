import { store } from "@/store.config";

/** Who did it; what no person did, the shop did itself. */
export const whose = (by: string): string => (by.startsWith("system:") ? store.name : by);
