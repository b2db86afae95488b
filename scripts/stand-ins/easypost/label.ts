import type { Shipment } from "./model";

/** The plainest PDF there is: one page that names the parcel, and what is in it where customs want to know. */
export function labelPdf({ input, bought }: Shipment): Buffer {
  const { to_address: to, customs_info } = input;
  const lines = [
    `${bought?.rate.carrier ?? ""} ${bought?.rate.service ?? ""}`,
    bought?.tracking_code ?? "",
    to.name,
    to.street1,
    `${to.zip} ${to.city} ${to.country}`,
    ...(customs_info?.customs_items ?? []).map(
      ({ quantity, description, hs_tariff_number: code, origin_country: from, value }) =>
        `${quantity} x ${description}, HS ${code ?? "-"}, from ${from ?? "-"}, ${value}`,
    ),
  ];
  const drawn = lines.map((line, index) => `BT /F1 11 Tf 20 ${380 - index * 18} Td (${plain(line)}) Tj ET`).join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end, "latin1");
}

const plain = (line: string): string =>
  line
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/[\\()]/g, "\\$&");
