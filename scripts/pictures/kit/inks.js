/** The palette every picture is printed from: six grounds and eleven inks. */

/** Tile colour and the shade its cast shadow takes. */
export const TILES = {
  clay: ["#E9DFC9", "#CFC0A0"],
  sage: ["#D5DCC9", "#B5C0A4"],
  sky: ["#CFDDE3", "#A9BFC9"],
  blush: ["#EBD3C7", "#D3B0A0"],
  ochre: ["#EBD9A6", "#CFB771"],
  stone: ["#DAD7D0", "#BBB6AB"],
};

/** Ink ramps: [light, mid, shadow]. Hue may drift, never only the lightness. */
export const INKS = {
  brick: ["#EFA27C", "#C5482A", "#7C2519"],
  pine: ["#8FB79C", "#3F7358", "#1E4238"],
  mustard: ["#F6D27A", "#DC9F2B", "#94601A"],
  navy: ["#7E9CC0", "#34527C", "#1B2C4B"],
  coal: ["#6A6862", "#2F302E", "#171816"],
  oak: ["#DDAE75", "#AD6E3A", "#6D4020"],
  cream: ["#FBF6E8", "#E2D9C4", "#A99D86"],
  steel: ["#F3F1EA", "#B9B8B0", "#74756F"],
  brass: ["#F3D691", "#C79A45", "#7C5820"],
  glow: ["#FFF9E3", "#FFE9AE", "#E6B95A"],
  blush: ["#F5D0BF", "#DE9F87", "#9C5B48"],
};
