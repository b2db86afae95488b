const live = process.stdout.isTTY && !process.env.CI;
const dim = (text) => (live ? `\x1b[2m${text}\x1b[22m` : text);
export const bold = (text) => (live ? `\x1b[1m${text}\x1b[22m` : text);

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

export const say = (line = "") => process.stdout.write(`${line}\n`);

/**
 * Runs one long step under a moving line (a plain line every ten seconds where the output is no terminal).
 * The work may call `note(text)` to say how far it is.
 */
export async function step(title, work) {
  const since = Date.now();
  let note = "";
  const draw = () => process.stdout.write(`\r\x1b[2K  ${title} … ${dim(`${seconds(since)}${note && `  ${note}`}`)}`.slice(0, 400));
  const plain = () => say(`  ${title}: still at it after ${seconds(since)}${note && `, ${note}`}`);
  if (live) draw();
  else say(`  ${title} …`);
  const timer = setInterval(live ? draw : plain, live ? 200 : 10_000);
  try {
    const result = await work((text) => {
      note = text.replace(/\s+/g, " ").slice(0, 60);
    });
    clearInterval(timer);
    say(`${live ? "\r\x1b[2K" : ""}  ${title} ${dim(`· done in ${seconds(since)}`)}`);
    return result;
  } catch (error) {
    clearInterval(timer);
    if (live) say();
    throw error;
  }
}
