import type { Call, Reply, Route } from "../../kit/http";
import { contentOf, fileName } from "../api";
import type { Mailbox, Summary } from "../mailbox";
import { signIns } from "../staff";
import { toView, type View } from "./frame";
import { listPage } from "./list";
import { mailDocument, messagePage, missingPage } from "./message";

export function pageRoutes({ mailbox, dataDir, shopUrl }: { mailbox: Mailbox; dataDir: string; shopUrl: string }): Route[] {
  const ofMail = (path: string, show: (summary: Summary, view: View, call: Call) => Promise<Reply>): Route => ({
    method: "GET",
    path: `/messages/:id${path}`,
    handle: (call) => {
      const summary = mailbox.summary(call.params.id ?? "");
      const view = toView(call, shopUrl);
      return summary ? show(summary, view, call) : missingPage(view);
    },
  });
  return [
    {
      method: "GET",
      path: "/",
      handle: async (call) => listPage(toView(call, shopUrl), { mailbox, people: await signIns(dataDir), call }),
    },
    ofMail("", async (summary, view) => {
      const [mail, source] = await Promise.all([mailbox.read(summary.id), mailbox.source(summary.id)]);
      return messagePage(view, { summary, mail, source: source.toString("utf8") });
    }),
    ofMail("/html", async (summary) => mailDocument(summary, await mailbox.read(summary.id))),
    ofMail("/source", async ({ id }) => ({ status: 200, headers: { "content-type": "message/rfc822" }, body: await mailbox.source(id) })),
    ofMail("/attachments/:index", async ({ id }, view, call) => {
      const index = Number(call.params.index);
      const attachment = (await mailbox.read(id)).attachments[index];
      if (!attachment) return missingPage(view);
      const name = encodeURIComponent(fileName(attachment, index));
      const headers = { "content-type": attachment.mimeType, "content-disposition": `attachment; filename*=UTF-8''${name}` };
      return {
        status: 200,
        headers: { ...headers, "content-security-policy": "default-src 'none'; sandbox" },
        body: contentOf(attachment),
      };
    }),
  ];
}
