import { ensureDatabase, withConnection } from "./connection.mjs";
import { embeddedIsUp, hasCluster, startEmbedded, stopEmbedded, sweepForgotten } from "./embedded.mjs";

const name = "kept";

/** Whether there is a database already, so that little room is needed. */
export const hasData = ({ DATABASE_URL, DATA_DIR }) => Boolean(DATABASE_URL) || hasCluster(DATA_DIR);

/**
 * The database of DATABASE_URL as it is, or the built-in one of this data directory, started.
 * @param {{ DATABASE_URL?: string, DATA_DIR: string }} settings
 */
export async function openDatabase({ DATABASE_URL, DATA_DIR }, { fast = false } = {}) {
  if (DATABASE_URL) {
    await withConnection(DATABASE_URL, (client) => client.query("SELECT 1"));
    return { url: DATABASE_URL, adopted: true, mend: async () => {}, close: async () => {} };
  }
  await sweepForgotten();
  const server = await startEmbedded({ dataDir: DATA_DIR, fast });
  await ensureDatabase(server.urlOf("postgres"), name);
  return {
    url: server.urlOf(name),
    adopted: server.adopted,
    /** Starts the server again, on the same port, when it has died under us. */
    mend: async () => {
      if (!(await embeddedIsUp(DATA_DIR))) await startEmbedded({ dataDir: DATA_DIR, port: server.port, fast });
    },
    close: () => stopEmbedded({ dataDir: DATA_DIR }),
  };
}
