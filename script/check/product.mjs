// Starts the packaged product as its users do, and speaks to it.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const java = join(process.env.JAVA_HOME ?? "", "bin/java");
const jar = join(root, "backend/target/quarkus-app/quarkus-run.jar");

/** A folder of this test's own. Not under /tmp: the embedded database deletes its data there at every start. */
export function ownFolder(name) {
  const parent = join(root, "backend/target/checks");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${name}-`));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

export function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function until(what, seconds, ask) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${seconds} s`);
    await sleep(50);
  }
}

/** A program of ours: what it has said so far, and its end. */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      output += text;
    });
  }
  const ended = new Promise((done) => child.on("close", (code, signal) => done({ code, signal })));
  return { pid: child.pid, ended, output: () => output, kill: (signal) => child.kill(signal), running: () => child.exitCode === null && child.signalCode === null };
}

export function launch(environment) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("MEGURI_"));
  return run(java, ["--enable-native-access=ALL-UNNAMED", "-jar", jar], { env: { ...Object.fromEntries(inherited), ...environment } });
}

/** Starts the product and waits until it is ready. */
export async function start(environment) {
  const began = Date.now();
  const product = launch(environment);
  const base = `http://127.0.0.1:${environment.MEGURI_PORT}`;
  try {
    await until("the product is ready", 120, async () => {
      if (!product.running()) throw new Error("the product ended");
      const answer = await fetch(`${base}/q/health/ready`).catch(() => null);
      return answer?.status === 200;
    });
  } catch (reason) {
    await stop(product);
    throw new Error(`${reason.message}\n${product.output()}`);
  }
  return { ...product, base, seconds: (Date.now() - began) / 1000 };
}

export async function stop(product) {
  if (product.running()) product.kill("SIGTERM");
  const patience = setTimeout(() => product.kill("SIGKILL"), 20_000);
  const end = await product.ended;
  clearTimeout(patience);
  return end;
}

/** The processes that a process of ours has started. */
export function children(pid) {
  return spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" }).stdout.split("\n").filter(Boolean).map(Number);
}

/** What runs under a process id, "" when nothing does. */
export function programOf(pid) {
  return spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
}

export function demoAccounts(home) {
  const { accounts } = JSON.parse(readFileSync(join(home, "demo-accounts.json"), "utf8"));
  return Object.fromEntries(accounts.map((account) => [account.username, account.password]));
}

/** Signs in and answers a fetch that carries the session. */
export async function signIn(base, username, password) {
  const answer = await fetch(`${base}/api/v1/session`, { method: "POST", body: new URLSearchParams({ username, password }) });
  if (answer.status !== 200) throw new Error(`sign-in of ${username}: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0].split(";")[0];
  return (path, { headers, ...options } = {}) => fetch(`${base}/api/v1${path}`, { ...options, headers: { cookie, ...headers } });
}

/** Sends changed fields to a record that was read before with this ETag. */
export function patch(call, path, etag, body) {
  return call(path, {
    method: "PATCH",
    headers: { "content-type": "application/merge-patch+json", "if-match": etag },
    body: JSON.stringify(body),
  });
}
