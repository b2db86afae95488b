import "server-only";
import type { z } from "zod";
import { formToObject } from "../kernel/form.ts";
import { type Result, refuse } from "../kernel/result.ts";

/** What a form with files brought: its fields as typed, and the files in their order. */
export type Upload = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/** Told of every piece that comes; false ends the reading. */
type TakeRoom = (bytes: number) => boolean;

/** At most `max` bytes of the body, or null when there are more; never more than that is read. */
export async function readBody(request: Request, max: number): Promise<Buffer | null>;
export async function readBody(request: Request, max: number, takeRoom?: TakeRoom): Promise<Buffer | null | "no_room">;
export async function readBody(request: Request, max: number, takeRoom: TakeRoom = () => true): Promise<Buffer | null | "no_room"> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > max) return null;
    if (!takeRoom(chunk.byteLength)) return "no_room";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Uploads lie in memory, several times over, while they are read: so much of them at once, whoever comes then tries again. */
const ROOM_BYTES = 64 * 1024 * 1024;
let held = 0;

type Reading<C, F extends z.ZodType, T> = {
  readonly fields: F;
  readonly maxBytes: number;
  readonly run: (call: C, fields: z.output<F>, files: readonly Upload[]) => Promise<Result<T>>;
};

/** Reads the form and runs with what it brought; whoever finds no room is asked to come again. */
export async function readForm<C, F extends z.ZodType, T>(
  request: Request,
  { fields, maxBytes, run }: Reading<C, F, T>,
  call: C,
): Promise<Result<T>> {
  let own = 0;
  const takeRoom = (bytes: number): boolean => {
    own += bytes;
    held += bytes;
    return held <= ROOM_BYTES;
  };
  try {
    const form = await readUpload(request, maxBytes, takeRoom);
    if (form === "no_room") return refuse("upload_busy");
    if (!form) return refuse("upload_too_large");
    const typed = fields.safeParse(formToObject(form));
    if (!typed.success) return refuse(codeOf(typed.error.issues[0]?.message));
    return await run(call, typed.data, await filesOf(form));
  } finally {
    held -= own;
  }
}

const codeOf = (message: string | undefined): string => (message && /^[a-z_]+$/.test(message) ? message : "invalid");

/** The form, or null when it is larger than may be; what is no form with files counts as an empty one. */
export async function readUpload(request: Request, maxBytes: number): Promise<FormData | null>;
export async function readUpload(request: Request, maxBytes: number, takeRoom: TakeRoom): Promise<FormData | null | "no_room">;
export async function readUpload(request: Request, maxBytes: number, takeRoom?: TakeRoom): Promise<FormData | null | "no_room"> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return new FormData();
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null;
  const body = await readBody(request, maxBytes, takeRoom);
  if (!Buffer.isBuffer(body)) return body;
  return new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData().catch(() => new FormData());
}

export const filesOf = (form: FormData): Promise<Upload[]> =>
  Promise.all(
    [...form.values()]
      .filter((value): value is File => typeof value !== "string" && value.size > 0)
      .map(async (file) => ({ name: file.name.slice(0, 80), type: file.type, bytes: Buffer.from(await file.arrayBuffer()) })),
  );
