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
