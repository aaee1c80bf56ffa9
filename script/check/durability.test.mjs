// What the product has acknowledged outlives the sudden death of its processes.
import assert from "node:assert/strict";
import { after, before, test as step } from "node:test";
import { alive, children, demoAccounts, freePort, launch, ownFolder, patch, programOf, signIn, start, stop, until } from "./product.mjs";

const policy = "/policies/132101-2024";
const sheet = `${policy}/initiatives/3-1/cycles/2024`;
const history = `${policy}/ledger?subject=initiatives/3-1/cycles/2024&limit=200`;
const words = "髙𠮷①（旧）ク\n―改行のあと";

const home = ownFolder("durability");
const environment = { MEGURI_HOME: home.path };
let product;
const databases = new Set();

before(async () => {
  environment.MEGURI_PORT = String(await freePort());
});

after(async () => {
  if (product) await stop(product);
  for (const pid of databases) if (programOf(pid).includes("mariadbd")) process.kill(pid, "SIGKILL");
  home.remove();
});

let broken = false;
/** The steps tell one story: after one that fails the others would only repeat its message. */
function test(name, work) {
  step(name, async (t) => {
    if (broken) return t.skip("an earlier step failed");
    broken = true;
    await work(t);
    broken = false;
  });
}

async function begin() {
  product = await start(environment);
  for (const pid of children(product.pid)) databases.add(pid);
  return signIn(product.base, "coordinator", demoAccounts(home.path).coordinator);
}

async function die({ withDatabase }) {
  const running = children(product.pid);
  product.kill("SIGKILL");
  if (withDatabase) for (const pid of running) process.kill(pid, "SIGKILL");
  await product.ended;
}

async function write(call, text) {
  const etag = (await call(sheet)).headers.get("etag");
  const answer = await patch(call, sheet, etag, { plan: { situation: text } });
  assert.equal(answer.status, 200, await answer.text());
}

async function texts(call) {
  const { items } = await (await call(history)).json();
  return items.flatMap((entry) => entry.changes.filter((change) => change.pointer === "/plan/situation").map((change) => change.after));
}

test("the first start makes the database, the policy and the accounts", async (t) => {
  const call = await begin();
  t.diagnostic(`first start: ${product.seconds.toFixed(1)} s`);
  assert.equal((await (await call(`${policy}/cycles?fiscalYear=2024&limit=200`)).json()).items.length, 17);
  await write(call, words);
});

test("a taken port is one clear line", async () => {
  const other = ownFolder("taken-port");
  const second = launch({ MEGURI_HOME: other.path, MEGURI_PORT: environment.MEGURI_PORT });
  const { code } = await second.ended;
  other.remove();
  assert.notEqual(code, 0);
  oneLine(second.output(), environment.MEGURI_PORT);
});

test("a second start on the same folder is one clear line, and the first goes on", async () => {
  const second = launch({ ...environment, MEGURI_PORT: String(await freePort()) });
  const { code } = await second.ended;
  assert.notEqual(code, 0);
  oneLine(second.output(), home.path);
  assert.equal((await fetch(`${product.base}/q/health/ready`)).status, 200);
});

function oneLine(output, naming) {
  const lines = output.trim().split("\n");
  assert.equal(lines.length, 1, `expected one line:\n${output}`);
  assert.ok(lines[0].includes(naming), `expected "${naming}" in: ${lines[0]}`);
}

test("a stop is clean and a restart finds everything", async (t) => {
  const running = children(product.pid);
  await stop(product);
  await until("the database has ended with the product", 10, () => !running.some(alive));
  const call = await begin();
  t.diagnostic(`second start: ${product.seconds.toFixed(1)} s`);
  assert.equal((await (await call(sheet)).json()).plan.situation, words);
});

for (const [round, withDatabase] of [false, true].entries()) {
  test(`round ${round + 1}: killed right after a saved answer, ${withDatabase ? "with" : "without"} the database`, async (t) => {
    const call = await signIn(product.base, "coordinator", demoAccounts(home.path).coordinator);
    const text = `${words} ${round}`;
    await write(call, text);
    await die({ withDatabase });

    const again = await begin();
    t.diagnostic(`start after it: ${product.seconds.toFixed(1)} s`);
    assert.equal((await (await again(sheet)).json()).plan.situation, text);
    assert.equal((await texts(again)).at(-1), text);
  });
}

test("killed in the middle of many writes: every answered one is there, once, in order", async () => {
  const call = await signIn(product.base, "coordinator", demoAccounts(home.path).coordinator);
  const earlier = await texts(call);
  const answered = [];
  const doom = new Promise((done) => setTimeout(done, 1500)).then(() => die({ withDatabase: true }));
  try {
    for (let n = 0; ; n++) {
      await write(call, `${words} 連続 ${n}`);
      answered.push(`${words} 連続 ${n}`);
    }
  } catch (reason) {
    if (reason instanceof assert.AssertionError) throw reason;
  }
  await doom;

  const again = await begin();
  const kept = (await texts(again)).slice(earlier.length);
  assert.ok(answered.length > 3, `only ${answered.length} writes were answered`);
  assert.deepEqual(kept.slice(0, answered.length), answered);
  // The one under way when the power went may have been saved without its answer being read.
  assert.ok(kept.length <= answered.length + 1);
  assert.equal((await (await again(sheet)).json()).plan.situation, kept.at(-1));
});
