import bwipjs from "bwip-js/node";

/** A QR code as an address for `<img src>`; black on white, so that every camera reads it in any theme. */
export const qrPicture = (text: string): string => {
  const svg = bwipjs.toSVG({
    bcid: "qrcode",
    text,
    scale: 4,
    paddingwidth: 4,
    paddingheight: 4,
    backgroundcolor: "FFFFFF",
    barcolor: "000000",
  });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
};

/** The same for papers, which draw no SVG: PNG bytes, with the quiet zone that scanners want. */
export const qrPng = (text: string): Promise<Buffer> =>
  bwipjs.toBuffer({ bcid: "qrcode", text, scale: 6, paddingwidth: 2, paddingheight: 2, backgroundcolor: "FFFFFF", barcolor: "000000" });
