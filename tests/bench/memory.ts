import { readdirSync, readFileSync } from "node:fs";
import { table } from "./table.ts";

type Process = { readonly name: string; readonly mb: number };

/** Resident memory of each program of this shop, told from others by its data folder in the environment. Linux only. */
export async function memoryOf(dataDir: string): Promise<string> {
  if (process.platform !== "linux") return "Memory: only measured on Linux";
  const found = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => read(pid, dataDir));
  return table(
    "Memory, resident",
    ["program", "MB"],
    found.sort((a, b) => b.mb - a.mb).map(({ name, mb }) => [name, mb]),
  );
}

function read(pid: string, dataDir: string): Process[] {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
    if (!environment.includes(`DATA_DIR=${dataDir}\0`) || Number(pid) === process.pid) return [];
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    const name =
      command
        .findLast((part) => /\.(mjs|js|ts)$/.test(part))
        ?.split("/")
        .slice(-2)
        .join("/") ??
      command[0] ??
      pid;
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    return [{ name, mb: Math.round(kilobytes / 1_024) }];
  } catch {
    return []; // ended meanwhile, or another's
  }
}
