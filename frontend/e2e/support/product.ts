import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { findJava } from "./java";

// Not under the system's temporary directory: the embedded database empties what it finds there at each start.
const FOLDER = resolve("node_modules/.cache/meguri-e2e");
const HOME = join(FOLDER, "home");
const STATE = join(FOLDER, "running.json");
const LOG = join(FOLDER, "product.log");
const JAR = resolve(process.env.MEGURI_JAR ?? "../backend/target/quarkus-app/quarkus-run.jar");
const READY_WITHIN_MS = 180_000;
const GONE_WITHIN_MS = 30_000;

type Running = { pid: number; port: number };

const running = (): Running => JSON.parse(readFileSync(STATE, "utf8"));

export const address = (): string => `http://127.0.0.1:${running().port}`;

/** A new, empty installation on a free port. */
export async function startNew(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  await start(await freePort());
}

/** As pulling the plug: no shutdown hook runs. Then the same installation again, on the same port. */
export async function killAndStartAgain(): Promise<void> {
  const { pid, port } = running();
  process.kill(pid, "SIGKILL");
  await gone(pid);
  await start(port);
}

export async function stop(): Promise<void> {
  const { pid } = running();
  process.kill(pid, "SIGTERM");
  await gone(pid);
  rmSync(HOME, { recursive: true, force: true });
}

type Account = { username: string; password: string; role: string };

export function passwordOf(username: string): string {
  const { accounts } = JSON.parse(readFileSync(join(HOME, "demo-accounts.json"), "utf8")) as {
    accounts: Account[];
  };
  const account = accounts.find((each) => each.username === username);
  if (!account) throw new Error(`demo-accounts.json has no ${username}`);
  return account.password;
}

async function start(port: number): Promise<void> {
  const log = openSync(LOG, "a");
  const product = spawn(findJava(), ["-jar", JAR], {
    env: { ...process.env, MEGURI_HOME: HOME, MEGURI_PORT: String(port) },
    // The test process that restarts the product may end before it.
    detached: true,
    stdio: ["ignore", log, log],
  });
  product.unref();
  if (!product.pid) throw new Error("the product did not start");
  writeFileSync(STATE, JSON.stringify({ pid: product.pid, port } satisfies Running));
  await ready(product.pid, port);
}

async function ready(pid: number, port: number): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && isAlive(pid)) {
    const answer = await fetch(`http://127.0.0.1:${port}/q/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause();
  }
  throw new Error(`the product is not ready\n${readFileSync(LOG, "utf8").slice(-4_000)}`);
}

async function gone(pid: number): Promise<void> {
  const deadline = Date.now() + GONE_WITHIN_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`process ${pid} does not end`);
    await pause();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
