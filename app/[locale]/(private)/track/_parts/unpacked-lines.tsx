import { LineList } from "@/components/delivery/line-list";
import { wayWords } from "@/components/delivery/way-words";
import { Section } from "@/components/ui/section";
import type { Way } from "@/lib/delivery/model";
import type { OrderView } from "@/lib/orders/rules/view";

/** What is in no parcel: everything before packing, later what is still to come or was cancelled. */
export function UnpackedLines({ order, way, locale }: { order: OrderView; way: Way; locale: string }) {
  const t = wayWords(locale, order.counter !== null);
  const inParcels = (lineId: string) =>
    way.parcels.flatMap(({ lines }) => lines).reduce((sum, line) => sum + (line.lineId === lineId ? line.quantity : 0), 0);
  const left = order.lines
    .map((line) => ({ ...line, quantity: line.quantity - inParcels(line.id) }))
    .filter(({ quantity }) => quantity > 0)
    .map(({ id, title, options, picture, quantity, cancelledAt }) => ({
      key: id,
      title,
      options,
      picture,
      quantity,
      note: cancelledAt ? t("track.lineCancelled") : undefined,
    }));
  if (left.length === 0 || (order.endedAt && way.parcels.length === 0)) return null;
  const title = t(way.parcels.length > 0 ? "track.notPacked" : "track.ordered");
  return (
    <Section title={title}>
      <LineList label={title} lines={left} />
    </Section>
  );
}
