/**
 * The picture kit, as a model sees it. A model says only what its parts are; how they
 * are lit, framed and coloured is decided in this folder, once for the whole catalogue.
 */
export * from "./extras.js";
export { ink } from "./ink.js";
export * from "./solids.js";
