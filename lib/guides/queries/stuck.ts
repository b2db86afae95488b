import { sql } from "../../platform/db/pool.ts";
import type { StuckStory } from "../copy/story.ts";

/** What a person reads who is to help; null where nothing was asked, or the words are gone. Also for the worker. */
export const findStuckStory = (reportId: string): Promise<StuckStory | null> => sql.one<StuckStory>`
  SELECT r.step_key, r.reason, r.words, r.conversation_id, r.conversation_number, w.email::text AS email, coalesce(c.name, o.name) AS customer_name,
    coalesce(w.customer_id, o.customer_id) AS customer_id, o.id AS order_id, o.number AS order_number, u.public_code,
    n.id AS revision_id, n.number, n.published_at, n.data, g.id AS guide_id, g.purpose::text AS purpose, p.id AS product_id, p.handle, p.name, p.box, p.parts, p.specs,
    t.specs AS definitions,
    ARRAY(SELECT DISTINCT e.step_key FROM step_event e WHERE e.session_id = s.id AND e.kind = 'done') AS done,
    ARRAY(SELECT x.part_sku FROM stuck_report x WHERE x.session_id = s.id AND x.part_sku IS NOT NULL ORDER BY x.at) AS sent
  FROM stuck_report r JOIN guide_session s ON s.id = r.session_id JOIN ownership w ON w.id = r.ownership_id JOIN owned_unit u ON u.id = s.unit_id
    JOIN guide_revision n ON n.id = r.revision_id JOIN setup_guide g ON g.id = n.guide_id JOIN product p ON p.id = g.product_id JOIN product_type t ON t.key = p.type_key
    LEFT JOIN orders o ON o.id = w.order_id LEFT JOIN customer c ON c.id = w.customer_id
  WHERE r.id = ${reportId} AND r.words IS NOT NULL AND r.conversation_id IS NOT NULL`;
