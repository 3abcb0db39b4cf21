/** Something that is opened when it is first needed, at most once at a time. */
export interface OnDemand<Opened> {
  /**
   * Opens it, or gives what is open. After a failure the next call tries again.
   *
   * @throws TypeError after it was closed, as a platform's `fetch` does where no server listens
   */
  get(): Promise<Opened>;
  /** Gives what is open or opening; undefined where nothing has asked for it. */
  peek(): Promise<Opened> | undefined;
  /** Closes what is open, and opens nothing from now on. */
  close(end: (opened: Opened) => Promise<void> | void): Promise<void>;
}

export function onDemand<Opened>(open: () => Promise<Opened>): OnDemand<Opened> {
  let opening: Promise<Opened> | undefined;
  let closing: Promise<void> | undefined;
  return {
    async get() {
      if (closing) throw closedError();
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    peek: () => opening,
    close(end) {
      closing ??= (async () => {
        // The caller that asked for it gets the failure.
        const opened = await opening?.catch(() => undefined);
        if (opened !== undefined) await end(opened);
      })();
      return closing;
    },
  };
}

/** What calls of a closed sandbox reject with. */
export const closedError = (): TypeError =>
  new TypeError("fetch failed", { cause: new Error("The sandbox is closed.") });
