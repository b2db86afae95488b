/** Names of settings a stand-in reads, as strings; an absent one without a default ends the process with one sentence. */
export function setting(name: string, fallback?: string): string {
  const value = process.env[name] || fallback;
  if (value === undefined) giveUp(`${name} is not set.`);
  return value;
}

export function portSetting(name: string): number {
  const port = Number(setting(name));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp(`${name} must be a port number, not "${process.env[name]}".`);
  return port;
}

/** Starts, says where, and ends within a second of SIGTERM or SIGINT. */
export async function run(name: string, start: () => Promise<{ url: string; close: () => Promise<void> }>): Promise<void> {
  const running = await start().catch((fault: NodeJS.ErrnoException) => giveUp(startFault(name, fault)));
  process.stdout.write(`${name} is listening on ${running.url}\n`);
  const end = (): void => {
    setTimeout(() => process.exit(0), 800).unref();
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}

function startFault(name: string, fault: NodeJS.ErrnoException & { port?: number }): string {
  if (fault.code === "EADDRINUSE") return `${name}: port ${fault.port} is taken. Stop what listens there or choose another.`;
  if (fault.code === "ENOSPC") return `${name}: the disk is full. Free some space and start again.`;
  return `${name} could not start: ${fault.message}`;
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
