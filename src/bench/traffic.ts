import type { CDPSession } from "playwright";

/** A file that came over the network. */
export interface Transfer {
  readonly url: string;
  /** As it came, head included. */
  readonly bytes: number;
}

interface Request {
  readonly url: string;
  /** Milliseconds since 1970; undefined while it runs. */
  end: number | undefined;
  bytes: number;
  readonly parts: { readonly time: number; readonly bytes: number }[];
}

/** Follows what a page fetches from the moment it is made, through Chromium's protocol: sizes are those on the wire. */
export class Traffic {
  readonly #requests = new Map<string, Request>();
  /** What to add to the protocol's clock, in milliseconds. */
  #offset = 0;
  #last = Date.now();

  private constructor(session: CDPSession) {
    session.on("Network.requestWillBeSent", ({ requestId, request, timestamp, wallTime }) => {
      this.#last = Date.now();
      this.#offset = (wallTime - timestamp) * 1000;
      this.#requests.set(requestId, { url: request.url, end: undefined, bytes: 0, parts: [] });
    });
    session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) => {
      this.#requests.get(requestId)?.parts.push({ time: this.#toTime(timestamp), bytes: encodedDataLength });
    });
    session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
      this.#finish(requestId, timestamp, encodedDataLength);
    });
    session.on("Network.loadingFailed", ({ requestId, timestamp }) => {
      this.#finish(requestId, timestamp, 0);
    });
  }

  static async follow(session: CDPSession): Promise<Traffic> {
    const traffic = new Traffic(session);
    await session.send("Network.enable");
    return traffic;
  }

  /** Waits until nothing has been fetched for a while. */
  async settle(quiet = 400): Promise<void> {
    while (Date.now() - this.#last < quiet || [...this.#requests.values()].some(({ end }) => end === undefined))
      await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** What came until a moment (milliseconds since 1970), also of files that were then on their way; the heaviest first. */
  until(moment = Infinity): Transfer[] {
    return [...this.#requests.values()]
      .map(({ url, end, bytes, parts }) => ({
        url,
        bytes:
          end !== undefined && end <= moment
            ? bytes
            : parts.reduce((sum, part) => sum + (part.time <= moment ? part.bytes : 0), 0),
      }))
      .filter(({ bytes }) => bytes > 0)
      .sort((a, b) => b.bytes - a.bytes);
  }

  #finish(requestId: string, timestamp: number, bytes: number) {
    this.#last = Date.now();
    const request = this.#requests.get(requestId);
    if (request) Object.assign(request, { end: this.#toTime(timestamp), bytes });
  }

  #toTime(timestamp: number): number {
    return timestamp * 1000 + this.#offset;
  }
}
