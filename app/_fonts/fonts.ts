import localFont from "next/font/local";

// None is preloaded: on a slow phone the front picture comes first, and the fallbacks have the same widths.

const bricolage = localFont({
  src: "../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
  variable: "--font-bricolage",
  weight: "700 800",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
});
const instrument = localFont({
  src: "../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  variable: "--font-instrument",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
});
const jetbrains = localFont({
  src: "../../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
  variable: "--font-jetbrains",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

/** The class names that bring the three typefaces, served by the shop itself. */
export const fontClasses = `${bricolage.variable} ${instrument.variable} ${jetbrains.variable}`;
