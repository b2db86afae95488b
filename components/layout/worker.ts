/** The shop's one service worker (public/worker.js): registered when a reader asks to be told, or opens a guide. */
export const WORKER = "/worker.js";
/** What it keeps of guides, and what their pages remember beside it. */
export const KEPT_GUIDES = "guides";
export const GUIDE_MEMORY = "guide:";
