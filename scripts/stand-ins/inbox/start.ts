import { faultRoutes, guarded } from "../kit/control";
import { Faults } from "../kit/faults";
import { json, type Route, type Serving, serve } from "../kit/http";
import { fontRoute } from "../kit/page";
import { apiRoutes } from "./api";
import { Mailbox } from "./mailbox";
import { pageRoutes } from "./page/routes";
import { SMTP_MODES, type Smtp, startSmtp } from "./smtp";

export type InboxOptions = { port: number; smtpPort: number; host?: string; dataDir: string; shopUrl: string; controlToken: string | null };

export async function startInbox(options: InboxOptions): Promise<Serving & { smtpPort: number }> {
  const { dataDir, shopUrl } = options;
  const faults = new Faults(SMTP_MODES);
  const mailbox = await Mailbox.open(dataDir);
  const smtp = await startSmtp({ port: options.smtpPort, mailbox, faults });
  const serving = await serve({
    port: options.port,
    host: options.host ?? "127.0.0.1",
    routes: [
      ...apiRoutes(mailbox, dataDir),
      ...pageRoutes({ mailbox, dataDir, shopUrl: shopUrl.replace(/\/$/, "") }),
      ...guarded(
        options.controlToken,
        faultRoutes(faults).map((route) => followedBy(route, () => heed(smtp, faults))),
      ),
      fontRoute,
      { method: "GET", path: "/health", handle: () => json(200, { ok: true, name: "inbox", smtpPort: smtp.port }) },
    ],
  });
  const close = async (): Promise<void> => {
    await Promise.all([serving.close(), smtp.close()]);
  };
  return { ...serving, smtpPort: smtp.port, close };
}

function followedBy(route: Route, work: () => Promise<void>): Route {
  return {
    ...route,
    handle: async (call) => {
      const reply = await route.handle(call);
      await work();
      return reply;
    },
  };
}

/** Refusing connections is a closed port, so it is done rather than drawn. */
async function heed(smtp: Smtp, faults: Faults): Promise<void> {
  if (faults.list().some(({ mode }) => mode === "refuse")) await smtp.refuse();
  else await smtp.accept();
}
