/** Stand-ins keep real time, as the real services do; the carrier alone asks the shop for its day. */
export const nowMs = (): number => Date.now();

export const nowSeconds = (): number => Math.floor(nowMs() / 1000);

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
