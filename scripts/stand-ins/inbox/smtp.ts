import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Faults } from "../kit/faults";
import { sleep } from "../kit/time";
import type { Mailbox } from "./mailbox";

/** What a trial can do to the mail server. */
export const SMTP_MODES = ["refuse", "4xx", "5xx", "cut", "slow"] as const;

export type Smtp = { port: number; refuse: () => Promise<void>; accept: () => Promise<void>; close: () => Promise<void> };

const LARGEST_MAIL = 25 * 1024 * 1024;

/** Takes every mail from this machine without asking who sends it, and nobody else's. */
export async function startSmtp(options: { port: number; mailbox: Mailbox; faults: Faults }): Promise<Smtp> {
  let { server, port } = await listen({ ...options });
  let isOpen = true;
  const accept = async (): Promise<void> => {
    if (isOpen) return;
    isOpen = true;
    ({ server } = await listen({ ...options, port }));
  };
  const refuse = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await end(server);
  };
  return { port, refuse, accept, close: refuse };
}

type Listening = { server: SMTPServer; port: number };

async function listen(options: { port: number; mailbox: Mailbox; faults: Faults }): Promise<Listening> {
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    banner: "Kept inbox",
    onData: (stream, session, callback) => {
      const cut = (): void => void sockets.get(session.remotePort)?.destroy();
      take(options, { stream, session, cut }).then((answer) => callback(null, answer), callback);
    },
  });
  server.on("error", (fault: Error) => process.stderr.write(`inbox, SMTP: ${fault.message}\n`));
  server.server.on("connection", (socket: Socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    sockets.set(remotePort, socket);
    socket.once("close", () => sockets.delete(remotePort));
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  return { server, port: (server.server.address() as AddressInfo).port };
}

type Incoming = { stream: SMTPServerDataStream; session: SMTPServerSession; cut: () => void };

async function take({ mailbox, faults }: { mailbox: Mailbox; faults: Faults }, { stream, session, cut }: Incoming): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  if (stream.sizeExceeded) throw refusal(552, "The mail is larger than 25 MB.");
  const { mailFrom, rcptTo } = session.envelope;
  const fault = faults.strike(["4xx", "5xx", "cut", "slow"], {});
  if (fault?.mode === "4xx") throw refusal(451, "Try again later.");
  if (fault?.mode === "5xx") throw refusal(554, "Not here.");
  if (fault?.mode === "slow") await sleep(fault.ms);
  const id = await mailbox.store(Buffer.concat(chunks), {
    from: mailFrom ? mailFrom.address : "",
    to: rcptTo.map(({ address }) => address),
  });
  // accepted, and the sender never learns of it
  if (fault?.mode === "cut") cut();
  return `Kept as ${id}`;
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function end(server: SMTPServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(resolve);
    for (const connection of server.connections as Set<{ close: () => void }>) connection.close();
  });
}
