import sharp from "sharp";
import { expect, test } from "vitest";
import { SocialPaper } from "@/components/content/social-paper.tsx";
import { drawSocialPicture } from "@/lib/platform/social-picture.ts";

const SIZE = { width: 1200, height: 630 };
const words = { title: "Hartes Wasser, und was dagegen hilft", above: "Pflege", below: "Kalk löst man, solange er dünn ist." };

test("what stands beside a link is drawn at its size, small enough to be fetched anywhere", async () => {
  const drawn = await drawSocialPicture(<SocialPaper {...words} picture={null} />, SIZE);
  expect(await sharp(drawn).metadata()).toMatchObject({ format: "jpeg", ...SIZE });
  expect(drawn.byteLength).toBeLessThan(120_000);
});

test("other words make another picture; the same words the same", async () => {
  const draw = (title: string) => drawSocialPicture(<SocialPaper {...words} title={title} picture={null} />, SIZE);
  const [one, again, other] = [await draw("One"), await draw("One"), await draw("Other")];
  expect(one.equals(again)).toBe(true);
  expect(one.equals(other)).toBe(false);
});
