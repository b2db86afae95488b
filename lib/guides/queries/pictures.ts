import { type Sql, sql } from "../../platform/db/pool.ts";
import type { PictureChoice } from "../rules/desk/parts.ts";

/** Pictures a guide may show: its product's, those its revisions show already, and what was sent for it. Also for commands. */
export const listPictureChoices = (guideId: string, on: Sql = sql): Promise<PictureChoice[]> => on.many<PictureChoice>`
  SELECT DISTINCT ON (src) src, width, height, formats FROM (
    SELECT m.src, m.width, m.height, m.formats FROM setup_guide g JOIN media m ON m.product_id = g.product_id WHERE g.id = ${guideId}
    UNION ALL
    SELECT p->>'src', (p->>'width')::int, (p->>'height')::int, ARRAY(SELECT jsonb_array_elements_text(p->'formats'))
    FROM guide_revision r, jsonb_path_query(r.data, 'strict $.**.picture') p WHERE r.guide_id = ${guideId} AND jsonb_typeof(p) = 'object'
    UNION ALL
    SELECT r.data->'contentsPicture'->>'src', (r.data->'contentsPicture'->>'width')::int, (r.data->'contentsPicture'->>'height')::int,
      ARRAY(SELECT jsonb_array_elements_text(r.data->'contentsPicture'->'formats'))
    FROM guide_revision r WHERE r.guide_id = ${guideId} AND r.data ? 'contentsPicture') known
  ORDER BY src LIMIT 300`;
