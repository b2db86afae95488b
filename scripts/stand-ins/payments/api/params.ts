import { badParam } from "./errors";

type Tree = { [name: string]: string | Tree };

/** Stripe's nested form names, `a[b][0]=c`, read strictly: an unknown or malformed one is refused by name. */
export class Params {
  private constructor(
    private readonly tree: Tree,
    private readonly path: string,
  ) {}

  static parse(encoded: string): Params {
    const tree: Tree = Object.create(null);
    for (const [name, value] of new URLSearchParams(encoded)) place(tree, name, value);
    return new Params(tree, "");
  }

  only(names: readonly string[]): this {
    for (const name of Object.keys(this.tree)) {
      if (!names.includes(name)) throw badParam(this.#full(name), "parameter_unknown", `Received unknown parameter: ${this.#full(name)}`);
    }
    return this;
  }

  has(name: string): boolean {
    return name in this.tree;
  }

  isNested(name: string): boolean {
    return typeof this.tree[name] === "object";
  }

  text(name: string): string | null {
    const value = this.tree[name];
    if (value === undefined || value === "") return null;
    if (typeof value !== "string")
      throw badParam(this.#full(name), "parameter_invalid_string_blank", `Invalid string: ${this.#full(name)}`);
    return value;
  }

  need(name: string): string {
    const value = this.text(name);
    if (value === null) throw badParam(this.#full(name), "parameter_missing", `Missing required param: ${this.#full(name)}.`);
    return value;
  }

  integer(name: string): number | null {
    const value = this.text(name);
    if (value === null) return null;
    if (!/^-?\d{1,15}$/.test(value)) throw badParam(this.#full(name), "parameter_invalid_integer", `Invalid integer: ${value}`);
    return Number(value);
  }

  needInteger(name: string): number {
    this.need(name);
    return this.integer(name) as number;
  }

  oneOf<Option extends string>(name: string, options: readonly Option[]): Option | null {
    const value = this.text(name);
    if (value === null || options.includes(value as Option)) return value as Option | null;
    throw badParam(this.#full(name), "parameter_invalid_empty", `Invalid ${this.#full(name)}: must be one of ${options.join(", ")}`);
  }

  child(name: string): Params | null {
    const value = this.tree[name];
    if (value === undefined) return null;
    if (typeof value === "string") throw badParam(this.#full(name), "parameter_invalid_empty", `Invalid object: ${this.#full(name)}`);
    return new Params(value, this.#full(name));
  }

  /** The members of an array, in the order of their numbers. */
  items(name: string): Params[] {
    const list = this.child(name);
    if (!list) return [];
    return Object.keys(list.tree)
      .sort((a, b) => Number(a) - Number(b))
      .map((index) => list.child(index) as Params);
  }

  texts(name: string): string[] {
    const list = this.child(name);
    return list ? Object.keys(list.tree).map((index) => list.need(index)) : [];
  }

  /** Metadata: flat text to text; an empty text leaves the key out. */
  map(name: string): Record<string, string> {
    const map = this.child(name);
    if (!map) return {};
    const pairs = Object.keys(map.tree).map((key) => [key, map.text(key)] as const);
    return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null));
  }

  #full(name: string): string {
    return this.path ? `${this.path}[${name}]` : name;
  }
}

function place(tree: Tree, name: string, value: string): void {
  const steps = name.split(/\]?\[/).map((step) => step.replace(/\]$/, ""));
  const last = steps.pop() as string;
  let branch = tree;
  for (const step of steps) branch = grow(branch, step);
  branch[last === "" ? String(Object.keys(branch).length) : last] = value;
}

function grow(branch: Tree, step: string): Tree {
  const next = branch[step];
  if (next !== undefined && typeof next !== "string") return next;
  const grown: Tree = Object.create(null);
  branch[step] = grown;
  return grown;
}
