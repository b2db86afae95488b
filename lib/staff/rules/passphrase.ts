/** Short plain words that are told apart on the telephone. */
const WORDS =
  "acorn anvil apron arrow badge basil birch bloom brick broom cabin candle canoe cedar chalk cider clock cloud clover copper coral cotton crane crown daisy delta drum eagle ember fable fern fiddle flint forge fox gable garnet ginger glove grove hazel heron hinge honey inlet iris ivory jacket jigsaw juniper kettle kiln kite ladder lantern larch lemon linen lotus magnet maple marble meadow mint moss nectar nickel nutmeg oak ocean olive onyx orbit otter paddle pearl pebble pepper pine plum poplar quartz quill raven reef ribbon ridge river robin saddle sage satin silver sketch slate spruce sugar sunset teak thimble thistle timber tulip tunnel velvet violet walnut willow window winter wolf yarrow zephyr".split(
    " ",
  );

/** Five words and three digits, about 43 bits: beside a second factor, and changed after the first sign-in. */
export function newPassphrase(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(6));
  const words = [...numbers.slice(0, 5)].map((number) => WORDS[number % WORDS.length]);
  return [...words, String((numbers[5] ?? 0) % 1_000).padStart(3, "0")].join("-");
}
