import localFont from "next/font/local";

// None is preloaded: on a slow phone the front picture comes first, and the fallbacks have the same widths.

const bricolage = localFont({
  src: "./bricolage-grotesque.woff2",
  variable: "--font-bricolage",
  weight: "700 800",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
});
const instrument = localFont({
  src: "./instrument-sans.woff2",
  variable: "--font-instrument",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
});
const jetbrains = localFont({
  src: "./jetbrains-mono.woff2",
  variable: "--font-jetbrains",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

/** The class names that bring the three typefaces, served by the shop itself. */
export const fontClasses = `${bricolage.variable} ${instrument.variable} ${jetbrains.variable}`;
