/** Names of the arguments and tags of an ICU message, sorted; option bodies are messages of their own and are looked into. */
export function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) found.add(`<${tag}>`);
  readMessage(message, 0, found);
  return [...found].sort();
}

/** Reads until the brace that closes this message; returns where that is. */
function readMessage(text: string, from: number, found: Set<string>): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === "'" && /['{}<]/.test(text[i + 1] ?? "")) i = text[i + 1] === "'" ? i + 1 : closingQuote(text, i + 1);
    else if (text[i] === "{") i = readArgument(text, i + 1, found);
    else if (text[i] === "}") return i;
  }
  return text.length;
}

function closingQuote(text: string, from: number): number {
  const end = text.indexOf("'", from);
  return end < 0 ? text.length : end;
}

function readArgument(text: string, from: number, found: Set<string>): number {
  const head = /^\s*(\w+)\s*/.exec(text.slice(from));
  if (!head) return from;
  found.add(head[1] ?? "");
  for (let i = from + head[0].length; i < text.length; i++) {
    if (text[i] === "}") return i;
    if (text[i] === "{") i = readMessage(text, i + 1, found);
  }
  return text.length;
}
