import { sweepFiles } from "./commands/import-products.ts";

export const sweepProductFiles = async (): Promise<void> => {
  await sweepFiles();
};
