import { Socket } from "node:net";
import { Client, type ClientConfig } from "pg";

/** A connection that can send several statements to the server in one packet. */
export class JoiningClient extends Client {
  readonly #socket: Socket;

  constructor(config: ClientConfig = {}) {
    const socket = new Socket();
    super({ ...config, stream: () => socket });
    this.#socket = socket;
  }

  /** Sends what is said from now on until the code that runs now has ended, its promises included, at once. */
  join(): void {
    this.#socket.cork();
    process.nextTick(() => this.#socket.uncork());
  }
}
