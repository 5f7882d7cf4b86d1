// Starts the program itself on data of its own, and stops it again.
// Never talks to a server that was already there.

import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** How long filling the demo municipality may take on a busy machine. */
const START_LIMIT_MS = 120_000;

/** A running demo: its address, what it printed, and how to end it. */
export class Server {
  #child;
  #folder;

  /** Everything printed so far, on both channels; kept for the report of a failure. */
  output = '';
  /** For example `http://127.0.0.1:40123/`. */
  address = '';

  /** The data of a demo that was filled once, or nothing. */
  static #filled = null;

  /** Fills the demo once, so that every later start gets a copy of exactly the same town. */
  static async fill(program) {
    const server = await Server.start(program);
    await server.#end();
    Server.#filled = server.#folder;
  }

  /** Throws the filled demo away. */
  static async forget() {
    if (Server.#filled) await rm(Server.#filled, { recursive: true, force: true });
    Server.#filled = null;
  }

  static async start(program, options = []) {
    const server = new Server();
    server.#folder = await mkdtemp(join(tmpdir(), 'bondgenoot-e2e-'));
    if (Server.#filled) await cp(Server.#filled, server.#folder, { recursive: true });
    server.#child = spawn(program, ['demo', '--port', '0', '--data', server.#folder, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      server.address = await server.#readAddress();
    } catch (error) {
      await server.stop();
      throw error;
    }
    return server;
  }

  #readAddress() {
    return new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(`the demo did not start: ${why}\n${this.output}`));
      const limit = setTimeout(() => fail('no address within two minutes'), START_LIMIT_MS);
      this.#child.on('error', (error) => fail(error.message));
      this.#child.on('exit', (code, signal) => fail(`it ended with ${code ?? signal}`));
      this.#child.stderr.on('data', (text) => (this.output += text));
      createInterface({ input: this.#child.stdout }).on('line', (line) => {
        this.output += `${line}\n`;
        const found = /^\s*Adres:\s+(http:\/\/127\.0\.0\.1:\d+\/)\s*$/.exec(line);
        if (found) {
          clearTimeout(limit);
          resolve(found[1]);
        }
      });
    });
  }

  /** Did the program end while a journey was under way? */
  get ended() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Asks it to stop, then insists; removes its data. */
  async stop() {
    await this.#end();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #end() {
    if (!this.ended && this.#child.pid) {
      const gone = new Promise((resolve) => this.#child.once('exit', resolve));
      this.#child.kill('SIGTERM');
      const insist = setTimeout(() => this.#child.kill('SIGKILL'), 5_000);
      await gone;
      clearTimeout(insist);
    }
  }
}
