// The parts of docker-compose.yml put together without containers: MariaDB and its two accounts, the product as a server, nginx.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startMariadb } from "./mariadb.mjs";
import { startNginx } from "./nginx.mjs";
import { freePort, launch, ownFolder, patch, root, signIn, start, stop } from "./product.mjs";

const policy = "/policies/132101-2024";
const sheet = `${policy}/initiatives/3-1/cycles/2024`;
const passwords = { owner: "the owner's \\ own", service: "service'pass", admin: "初めの管理者 2026" };
const folder = ownFolder("server");
const running = [];
let environment;
let database;
let base;

before(async () => {
  database = await startMariadb(folder.path, passwords);
  running.push(database);
  environment = {
    MEGURI_HOME: join(folder.path, "unused"),
    MEGURI_HOST: "127.0.0.1",
    MEGURI_PORT: String(await freePort()),
    MEGURI_DB_URL: `jdbc:mariadb://127.0.0.1:${database.port}/meguri`,
    MEGURI_BEHIND_PROXY: "true",
    MEGURI_DB_USER: "meguri",
    MEGURI_DB_PASSWORD: passwords.service,
    MEGURI_DB_OWNER: "meguri_owner",
    MEGURI_DB_OWNER_PASSWORD: passwords.owner,
    MEGURI_ADMIN_PASSWORD: passwords.admin,
  };
  const product = await start(environment);
  running.push({ stop: () => stop(product) });
  const nginx = await startNginx(join(folder.path, "nginx"), await freePort(), `127.0.0.1:${environment.MEGURI_PORT}`);
  running.push(nginx);
  base = nginx.base;
});

after(async () => {
  for (const part of running.reverse()) await part.stop();
  folder.remove();
});

function secured(answer) {
  assert.match(answer.headers.get("content-security-policy"), /default-src 'self'/);
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  assert.equal(answer.headers.get("x-frame-options"), "DENY");
  assert.equal(answer.headers.get("referrer-policy"), "same-origin");
}

async function problem(answer, status) {
  assert.equal(answer.status, status);
  assert.match(answer.headers.get("content-type"), /^application\/problem\+json/);
  assert.equal((await answer.json()).status, status);
}

const admin = () => signIn(base, "admin", passwords.admin);

test("the index and a deep link are the same page, asked for anew each time", async () => {
  for (const path of ["/", "/132101-2024/initiatives/3-1/cycles/2024", "/sign-in"]) {
    const answer = await fetch(base + path);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get("content-type"), /text\/html/);
    assert.equal(answer.headers.get("cache-control"), "no-cache");
    secured(answer);
    assert.match(await answer.text(), /<div id="root">/);
  }
});

test("hashed assets are kept for a year and sent compressed; a missing one is not a page", async () => {
  const assets = join(root, "frontend/dist/assets");
  const script = readdirSync(assets).find((name) => name.endsWith(".js") && statSync(join(assets, name)).size > 50_000);
  const answer = await fetch(`${base}/assets/${script}`);
  assert.equal(answer.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.equal(answer.headers.get("content-encoding"), "gzip");
  assert.match(answer.headers.get("content-type"), /javascript/);
  secured(answer);
  assert.equal((await fetch(`${base}/assets/none.js`)).status, 404);
  assert.equal((await fetch(`${base}/.vite/manifest.json`)).status, 404);
});

test("the first administrator signs in; there are no demo accounts", async () => {
  const call = await admin();
  assert.equal((await (await call("/session")).json()).installationAdmin, true);
  await assert.rejects(signIn(base, "coordinator", "coordinator"), /401/);
});

test("ETags stay strong through the proxy, a change comes back by If-Match, and the state before it by asOf", async () => {
  const call = await admin();
  const first = await call(sheet);
  const etag = first.headers.get("etag");
  assert.match(etag, /^"[^"]+"$/);
  assert.equal((await call(sheet, { headers: { "if-none-match": etag } })).status, 304);

  const earlier = new Date().toISOString();
  const saved = await patch(call, sheet, etag, { plan: { goal: "年3回開催する。" } });
  assert.equal(saved.status, 200, await saved.clone().text());
  assert.match(saved.headers.get("etag"), /^"[^"]+"$/);
  assert.equal((await (await call(sheet)).json()).plan.goal, "年3回開催する。");
  await problem(await patch(call, sheet, etag, { plan: { goal: "古い版から" } }), 412);

  const then = await call(`${sheet}?asOf=${earlier}`);
  assert.match(then.headers.get("meguri-as-of"), /^\d+;20/);
  assert.equal((await then.json()).plan.goal, null);
});

test("more than 1 MiB is refused as a problem, whether announced or not", async () => {
  const call = await admin();
  const text = JSON.stringify({ plan: { goal: "あ".repeat(400_000) } });
  await problem(await patch(call, sheet, '"x"', JSON.parse(text)), 413);
  const unannounced = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(text));
      stream.close();
    },
  });
  const answer = await call(sheet, { method: "PATCH", duplex: "half", body: unannounced, headers: { "content-type": "application/merge-patch+json", "if-match": '"x"' } });
  await problem(answer, 413);
});

test("a write from another site is refused, one from here is not", async () => {
  const login = (origin) =>
    new Promise((done, fail) => {
      const body = new URLSearchParams({ username: "admin", password: passwords.admin }).toString();
      const headers = { origin, "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body) };
      request(`${base}/api/v1/session`, { method: "POST", headers }, (answer) => done(answer.resume().statusCode)).on("error", fail).end(body);
    });
  assert.equal(await login("https://elsewhere.example"), 403);
  assert.equal(await login("null"), 403);
  assert.equal(await login(base), 200);
  assert.equal(await login(base.replace("127.0.0.1", "127.0.0.2")), 403);
});

test("of the management paths only health is reachable", async () => {
  assert.equal((await fetch(`${base}/q/health/ready`)).status, 200);
  for (const path of ["/q/metrics", "/q/dev-ui", "/q/openapi", "/q/info", "/q", "/q/health/../metrics"]) {
    const answer = await fetch(base + path);
    assert.ok(answer.status === 404 || /text\/html/.test(answer.headers.get("content-type")), `${path}: ${answer.status}`);
  }
});

test("the form of the export is published", async () => {
  const answer = await fetch(`${base}/schemas/meguri-policy-export-1.json`);
  assert.equal((await answer.json()).title, "Meguri policy export, version 1");
});

test("the export passes whole with its digest, and an auditor's own reading notices one flipped bit", async () => {
  const answer = await (await admin())(`${policy}/export`);
  assert.equal(answer.status, 200);
  const body = Buffer.from(await answer.arrayBuffer());
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", body)).toString("base64");
  assert.equal(answer.headers.get("repr-digest"), `sha-256=:${digest}:`);

  const file = join(folder.path, "export.json");
  writeFileSync(file, body);
  const verify = () => spawnSync("node", [join(root, "script/verify-export"), file], { encoding: "utf8" });
  assert.equal(verify().status, 0, verify().stderr);
  const flipped = Buffer.from(body);
  flipped[body.lastIndexOf("サミット") + 2] ^= 1;
  writeFileSync(file, flipped);
  assert.equal(verify().status, 1);
});

test("the service's database account can neither rewrite the ledger, nor history, nor time", () => {
  const refused = (statement) => assert.throws(() => database.sql("meguri", passwords.service, statement), /denied|secure-timestamp/, statement);
  assert.match(database.sql("meguri", passwords.service, "select count(*) from ledger_entry"), /^\d+/);
  refused("update ledger_entry set reason = 'x'");
  refused("delete from ledger_entry");
  refused("delete history from pdca_cycle");
  refused("drop table pdca_cycle");
  refused("alter table pdca_cycle drop system versioning");
  refused("set timestamp = 1");
  refused("set @@system_versioning_insert_history = 1; insert into scene (policy_id, number, name, row_start, row_end) select id, 9, 'x', '2001-01-01', '2002-01-01' from policy");
});

for (const [setting, value] of [["MEGURI_DB_PASSWORD", "wrong"], ["MEGURI_DB_URL", "jdbc:mariadb://127.0.0.1:1/meguri?useBulkStmts=true"]]) {
  test(`a ${setting} that cannot work ends the start`, async () => {
    const product = launch({ ...environment, [setting]: value, MEGURI_PORT: String(await freePort()) });
    assert.notEqual((await product.ended).code, 0);
  });
}
