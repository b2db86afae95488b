import { z } from "zod";
import { idField } from "../kernel/fields.ts";

export const refundIdInput = z.strictObject({ refundId: idField("ref") });

export const nothingInput = z.strictObject({});
