import { spawn } from "node:child_process";
import path from "node:path";
import { log } from "../log.ts";

export type DrawnPicture = {
  readonly width: number;
  readonly height: number;
  /** ".webp", "-small.webp" and so on, in each format asked for. */
  readonly files: readonly { readonly suffix: string; readonly bytes: Buffer }[];
};

const DRAWER = path.join(process.cwd(), "lib/platform/pictures/draw.mjs");
const TIME_MS = 30_000;
const MAX_ANSWER = 24 * 1024 * 1024;
const MEMORY_MB = 192;
/** Each child may need as much memory as a picture has pixels: so many at a time, the others wait. */
const AT_ONCE = 2;

export type DrawnFormat = "webp" | "avif";

/** JPEG, PNG, WebP and still AVIF begin so; everything else is refused before anything reads it. */
export function isPicture(bytes: Buffer): boolean {
  const starts = (hex: string, at = 0) => bytes.subarray(at, at + hex.length / 2).toString("hex") === hex;
  const says = (word: string, at: number) => bytes.subarray(at, at + word.length).toString("latin1") === word;
  return starts("ffd8ff") || starts("89504e470d0a1a0a") || (says("RIFF", 0) && says("WEBP", 8)) || (says("ftyp", 4) && says("avif", 8));
}

/** Decodes and draws anew in a child without our secrets, one picture a child; null when it is no picture it can read. */
export async function drawPicture(bytes: Buffer, formats: readonly DrawnFormat[] = ["webp", "avif"]): Promise<DrawnPicture | null> {
  if (!isPicture(bytes)) return null;
  const done = await takeTurn();
  try {
    return parse(await askChild(bytes, formats));
  } catch (error) {
    log.warn("picture refused", { outcome: error instanceof Error ? error.message.slice(0, 200) : "unknown" });
    return null;
  } finally {
    done();
  }
}

const waiting: (() => void)[] = [];
let drawing = 0;

/** Answers when there is room for one more child; what it answers gives the room back. */
async function takeTurn(): Promise<() => void> {
  if (drawing >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else drawing++;
  return () => {
    const next = waiting.shift();
    if (next) next();
    else drawing--;
  };
}

function askChild(bytes: Buffer, formats: readonly DrawnFormat[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, DRAWER, ...formats], {
      env: {} as NodeJS.ProcessEnv,
      stdio: ["pipe", "pipe", "pipe"],
      timeout: TIME_MS,
      killSignal: "SIGKILL",
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let complaint = "";
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_ANSWER) child.kill("SIGKILL");
      else chunks.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk.toString("utf8")).slice(0, 2_000);
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(Buffer.concat(chunks)) : reject(new Error(complaintLine(complaint) ?? `ended with ${code}`)),
    );
    child.stdin.on("error", () => {}); // it may have given up before it had read all
    child.stdin.end(bytes);
  });
}

const complaintLine = (complaint: string): string | undefined => /Error: .*/.exec(complaint)?.[0];

function parse(answer: Buffer): DrawnPicture {
  const length = answer.readUInt32BE(0);
  const head = JSON.parse(answer.subarray(4, 4 + length).toString("utf8")) as {
    width: number;
    height: number;
    files: { suffix: string; size: number }[];
  };
  let at = 4 + length;
  const files = head.files.map(({ suffix, size }) => {
    const bytes = Buffer.from(answer.subarray(at, at + size));
    at += size;
    return { suffix, bytes };
  });
  return { width: head.width, height: head.height, files };
}
