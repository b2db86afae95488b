import type { Page } from "@playwright/test";
import axeCore from "axe-core";

/** Stands in a page only while it is served from its sources. */
const DEVELOPERS_BOX = "nextjs-portal";

type Axe = Pick<typeof axeCore, "run">;

export type Asked = "all" | "all but colours" | "colours";
const COLOURS = "color-contrast";
const RULES = {
  all: {},
  "all but colours": { rules: { [COLOURS]: { enabled: false } } },
  colours: { runOnly: [COLOURS] },
} as const;

/** What axe objects to in the page in view. It is put in anew each time: a page that was opened since has lost it. */
export async function findBarriers(page: Page, asked: Asked = "all"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeCore.source);
  return page.evaluate(
    async ({ hidden, rules }) => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { axe } = window as unknown as { axe: Axe };
      const how = { ...rules, resultTypes: ["violations"], preload: false } as const; // nothing it would fetch is asked about
      const { violations } = await axe.run({ exclude: [[hidden]] }, how as unknown as Parameters<Axe["run"]>[1]);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
    },
    { hidden: DEVELOPERS_BOX, rules: RULES[asked] },
  );
}
