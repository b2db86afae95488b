import net from "node:net";
import { Fault } from "./fault.mjs";

/** Every program's place counted from PORT. */
export const offsets = { web: 0, payments: 1, carrier: 2, inbox: 3, smtp: 4 };
const names = {
  web: "the shop",
  payments: "the payment sandbox",
  carrier: "the demo carrier",
  inbox: "the mail inbox",
  smtp: "the inbox's mail server",
};

/** Above 1024: no browser opens these, and neither does `fetch` (fetch.spec.whatwg.org, "port blocking"). */
const REFUSED = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

const canListen = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });

/** Null when free, else the reason: a port is taken when either the wildcard or the loopback address is. */
export async function whyTaken(port) {
  if (REFUSED.has(port)) return "EREFUSED";
  for (const host of ["127.0.0.1", "::1", undefined]) {
    const code = await canListen(port, host);
    if (code && code !== "EADDRNOTAVAIL" && code !== "EAFNOSUPPORT") return code;
  }
  return null;
}

/** Throws one sentence naming the first port that cannot be had. */
export async function requirePorts(port, wanted) {
  for (const name of wanted) {
    const number = port + offsets[name];
    const code = await whyTaken(number);
    if (code === "EACCES")
      throw new Fault(`Port ${number} may only be used by root: set PORT to a number above 1024, for example PORT=3000.`);
    if (code === "EREFUSED")
      throw new Fault(
        `Port ${number} (${names[name]}) is one that browsers do not open: choose another place with PORT, for example PORT=${port + 100}.`,
      );
    if (code)
      throw new Fault(
        `Port ${number} (${names[name]}) is taken by another program: end that program, or choose another place with PORT, for example PORT=${port + 100}.`,
      );
  }
}

/**
 * A free row of ports from `from` on, for shops that live only as long as a test. The search begins anywhere: two that
 * begin at one moment are unlikely to meet.
 */
export async function freeRow(from, tries = 200) {
  const first = Math.floor(Math.random() * tries);
  for (let i = 0; i < tries; i++) {
    const port = from + ((first + i) % tries) * 10;
    const reasons = await Promise.all(Object.values(offsets).map((offset) => whyTaken(port + offset)));
    if (reasons.every((reason) => reason === null)) return port;
  }
  throw new Fault(`No five free ports in a row were found from ${from} on: end some programs and try again.`);
}

export const freePort = (preferred = 0) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(freePort(0)));
    server.listen(preferred, "127.0.0.1", () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

export const answers = (port, host = "127.0.0.1") =>
  new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 2000 });
    const done = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket
      .once("connect", () => done(true))
      .once("error", () => done(false))
      .once("timeout", () => done(false));
  });
