export type Letter = { id: string; body: string };
export type CourierOptions = {
  url: string;
  /** What signs a letter, made anew for every try. */
  headersOf: (body: string) => Record<string, string>;
  /** First wait between tries; it doubles up to ten minutes. */
  retryMs?: number;
  tries?: number;
  onDelivered?: (id: string) => void;
  onGivenUp?: (id: string) => void;
};

const LONGEST_WAIT_MS = 600_000;
const AT_ONCE = 16;

/** Posts signed letters until the receiver answers 2xx, a bounded number of times. */
export class Courier {
  #busy = 0;
  #queue: (() => void)[] = [];
  #timers = new Set<NodeJS.Timeout>();
  #closed = new AbortController();

  constructor(private readonly options: CourierOptions) {}

  /** Resolves with the status of the first try (0 if nobody answered); later tries go on by themselves. */
  async send(letter: Letter, tried = 0): Promise<number> {
    const status = await this.post(letter);
    if (this.#closed.signal.aborted) return status;
    if (status >= 200 && status < 300) this.options.onDelivered?.(letter.id);
    else if (tried + 1 >= (this.options.tries ?? 40)) this.options.onGivenUp?.(letter.id);
    else this.#retry(letter, tried + 1);
    return status;
  }

  /** One try, whatever comes of it. */
  async post(letter: Letter): Promise<number> {
    await this.#turn();
    try {
      const response = await fetch(this.options.url, {
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8", ...this.options.headersOf(letter.body) },
        body: letter.body,
        redirect: "manual",
        signal: AbortSignal.any([this.#closed.signal, AbortSignal.timeout(10_000)]),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return 0;
    } finally {
      this.#busy -= 1;
      this.#queue.shift()?.();
    }
  }

  close(): void {
    this.#closed.abort();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #retry(letter: Letter, tried: number): void {
    const wait = Math.min((this.options.retryMs ?? 1000) * 2 ** (tried - 1), LONGEST_WAIT_MS);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.send(letter, tried);
    }, wait);
    this.#timers.add(timer);
  }

  async #turn(): Promise<void> {
    if (this.#busy >= AT_ONCE) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#busy += 1;
  }
}
