import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { GuidePlayer, type PlayerWords } from "@/components/guides/guide-player.tsx";

const words: PlayerWords = { kept: "Kept on this device.", drop: "Remove it", dropped: "", offline: "", untold: "", told: "" };

test("that a guide is kept is said late and has its room from the start, seen and read by nobody until then", () => {
  const page = renderToStaticMarkup(<GuidePlayer name="gui_1" place={null} tell={null} words={words} />);
  expect(page).toMatch(/<p class="guide-kept [^"]*\binvisible\b[^"]*"><span>Kept on this device\.<\/span>/);
  expect(page).not.toContain("data-kept");
});
