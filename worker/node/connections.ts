import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A request that was on its way when the end began is still answered. */
const LINGER_MS = 300;
const SWEEP_MS = 50;

/** Which connections a server has, and which answers run on them. */
export class Connections {
  readonly #running = new Map<Socket, Set<ServerResponse>>();
  /** The sockets below, which may still be shaking hands over TLS. */
  readonly #open = new Set<Socket>();
  #isEnding = false;

  open(socket: Socket): void {
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
  }

  add(socket: Socket): void {
    this.#running.set(socket, new Set());
    socket.once('close', () => this.#running.delete(socket));
  }

  /** From now on another one stands for the connection, which `connect` opens. */
  handOver(socket: Socket, connect: () => void): void {
    this.#running.delete(socket);
    connect();
  }

  begin(socket: Socket, outgoing: ServerResponse): void {
    const answers = this.#running.get(socket);
    answers?.add(outgoing);
    outgoing.once('close', () => answers?.delete(outgoing));
    if (this.#isEnding) outgoing.setHeader('Connection', 'close');
  }

  /** Resolves once the answers to requests that came whole are given on a connection. */
  async answered(socket: Socket): Promise<void> {
    const whole = [...(this.#running.get(socket) ?? [])].filter(({ req }) => req.complete);
    await Promise.all(whole.map((outgoing) => new Promise((done) => outgoing.once('close', done))));
  }

  /**
   * Ends each connection as soon as no answer runs on it, and after the limit all of them. Gives
   * how many were cut off in the middle of an answer.
   */
  async end(limitMs: number): Promise<number> {
    this.#isEnding = true;
    for (const outgoing of this.#answers()) {
      if (!outgoing.headersSent) outgoing.setHeader('Connection', 'close');
    }
    const began = Date.now();
    while (this.#running.size > 0 && Date.now() - began < limitMs) {
      if (Date.now() - began >= LINGER_MS) this.#endIdle();
      await new Promise((resolve) => setTimeout(resolve, SWEEP_MS));
    }
    const cutOff = this.#answers().length;
    for (const socket of [...this.#running.keys(), ...this.#open]) socket.destroy();
    return cutOff;
  }

  #answers(): ServerResponse[] {
    return [...this.#running.values()].flatMap((answers) => [...answers]);
  }

  #endIdle(): void {
    for (const [socket, answers] of this.#running) if (answers.size === 0) socket.destroySoon();
  }
}
