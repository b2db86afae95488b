import { renderToBuffer } from "@react-pdf/renderer";
import { describe, expect, test } from "vitest";
import { InvoicePaper } from "@/components/orders/invoice-paper";
import type { LineRow, OrderRow } from "@/lib/orders/model";
import { creditNoteContent, type InvoiceContent, invoiceNumber } from "@/lib/orders/rules/invoice";

const address = {
  name: "Hana Weiß",
  company: null,
  line1: "Łukasz-Straße 7",
  line2: null,
  postcode: "10115",
  city: "Berlin",
  region: null,
  country: "DE",
};
const seller = {
  name: "Kept",
  entity: "Kept Goods Ltd",
  lines: ["14 Cable Lane"],
  country: "IE",
  vatNumber: "IE0000000XX",
  registration: "CRO 1",
  email: "",
  phone: "",
};
const content: InvoiceContent = {
  orderNumber: "7QX4M-2K9TB",
  orderedOn: "2026-11-21",
  issuedOn: "2026-11-21",
  locale: "de-DE",
  currency: "EUR",
  sandbox: true,
  seller,
  buyer: address,
  deliverTo: address,
  lines: Array.from({ length: 40 }, (_, index) => ({
    title: `Kessel ${index}`,
    options: "Ziegel",
    sku: `K-${index}`,
    quantity: 1,
    amount: 100,
  })),
  shipping: { name: "Standard", amount: 490 },
  other: 0,
  discount: 0,
  tax: [{ name: "MwSt. 19 %", basisPoints: 1_900, base: 3_773, amount: 717, included: true }],
  total: 4_490,
  paidWith: "Visa ·· 4242",
  corrects: null,
};

describe("papers", () => {
  test.each(["de-DE", "en-IE"])("an invoice of many lines becomes a PDF with a page after the first (%s)", async (locale) => {
    const pdf = (await renderToBuffer(<InvoicePaper kind="invoice" number="2026-00001" content={{ ...content, locale }} />)).toString(
      "latin1",
    );
    expect(pdf.startsWith("%PDF-")).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  });

  test("a credit note says what went back, with the tax in it, and what it corrects", () => {
    const order = {
      number: "7QX4M-2K9TB",
      locale: "de-DE",
      currency: "EUR",
      mode: "sandbox",
      billingAddress: address,
      shippingAddress: address,
      deliveryName: "Standard",
    } as OrderRow;
    const lines = [{ id: "lin_1", title: "Kessel", options: "", sku: "K-1" }] as unknown as LineRow[];
    const note = creditNoteContent({
      order,
      lines,
      seller,
      orderedOn: "2026-11-21",
      issuedOn: "2026-11-22",
      paidWith: null,
      corrects: "2026-00001",
      parts: { lines: [{ lineId: "lin_1", quantity: 2, amount: 2_000 }], shipping: 490, other: -90 },
      tax: [{ name: "MwSt.", basisPoints: 1_900, base: 1, amount: 2, included: false }],
    });
    expect(note).toMatchObject({
      total: 2_400,
      corrects: "2026-00001",
      lines: [{ title: "Kessel", quantity: 2, amount: 2_000 }],
      other: -90,
    });
    expect(note.tax[0]?.included).toBe(true);
  });

  test("numbers are read by year", () => {
    expect(invoiceNumber({ year: 2026, number: 42 })).toBe("2026-00042");
  });
});
