import type { Page } from "@playwright/test";
import axeCore from "axe-core";

/** Stands in a page only while it is served from its sources. */
const DEVELOPERS_BOX = "nextjs-portal";

type Axe = Pick<typeof axeCore, "run">;

/** What axe objects to in the page in view. It is put in anew each time: a page that was opened since has lost it. */
export async function findBarriers(page: Page, rules: "all" | "color-contrast" = "all"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeCore.source);
  return page.evaluate(
    async ({ hidden, runOnly }) => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(
        { exclude: [[hidden]] },
        { ...(runOnly && { runOnly }), resultTypes: ["violations"], preload: false }, // nothing it would fetch is asked about
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
    },
    { hidden: DEVELOPERS_BOX, runOnly: rules === "all" ? null : [rules] },
  );
}
