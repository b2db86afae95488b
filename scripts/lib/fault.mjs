/** Something the person at the keyboard can mend: printed as its one sentence, without a stack. */
export class Fault extends Error {
  /** @override */
  name = "Fault";
}

const codeIn = (error) => {
  for (let cause = error; cause; cause = cause.cause ?? cause.errors?.[0]) if (cause.code) return String(cause.code);
  return undefined;
};

const mending = {
  ENOSPC: (where) => `The disk is full${where}: free some space, or set DATA_DIR to a directory on another disk, and start again.`,
  EDQUOT: (where) => `The disk quota is used up${where}: free some space, or set DATA_DIR to a directory on another disk, and start again.`,
  EROFS: (where) => `This disk is read-only${where}: set DATA_DIR to a directory that can be written to, and start again.`,
  EACCES: (where) =>
    `Permission is denied${where}: give this account the right to read and write there, or set DATA_DIR to another directory, and start again.`,
  EPERM: (where) =>
    `Permission is denied${where}: give this account the right to read and write there, or set DATA_DIR to another directory, and start again.`,
};

/** The sentence for an error of the machine (disk, rights), or the error itself where none is known. */
export function toFault(error) {
  if (error instanceof Fault) return error;
  const text = `${error?.message ?? error}`;
  const code = /no space left on device/i.test(text) ? "ENOSPC" : codeIn(error);
  const where = error?.path ? ` at ${error.path}` : "";
  return code && mending[code] ? new Fault(mending[code](where), { cause: error }) : error;
}

/** Ends the program with the sentence, or with the whole stack where the fault is ours. */
export function giveUp(error) {
  const fault = toFault(error);
  process.stderr.write(fault instanceof Fault ? `\n${fault.message}\n` : `\n${fault?.stack ?? fault}\n`);
  process.exitCode = 1;
  return fault;
}
