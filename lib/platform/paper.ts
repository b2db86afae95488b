import { renderToBuffer } from "@react-pdf/renderer";

/** A paper drawn and handed out under a name that says what it is. */
export const printed = async (sheet: Parameters<typeof renderToBuffer>[0], name: string): Promise<Response> =>
  pdfResponse(await renderToBuffer(sheet), name);

export const pdfResponse = (bytes: Buffer, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name.replace(/[^\w.-]/g, "_")}.pdf"`,
      "x-content-type-options": "nosniff",
    },
  });
