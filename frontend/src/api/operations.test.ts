import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { problem, server } from "../../tests/support/server";
import { writeAs } from "./client";
import { patchCycle, readCycle, readSession } from "./operations";
import { NetworkError, ProblemError } from "./problem";
import { onSessionLost } from "./sessionEvents";

const address = "/api/v1/policies/:policy/initiatives/:code/cycles/:fiscalYear";
const read = () => readCycle("132101-2024", "3-1", 2024);

describe("operations", () => {
  it("keeps the ETag next to the data", async () => {
    server.use(
      http.get(address, () => HttpResponse.json({ name: "お元気サミット" }, { headers: { ETag: '"5-1f"' } })),
    );
    expect(await read()).toEqual({ data: { name: "お元気サミット" }, etag: '"5-1f"' });
  });

  it("saves a merge patch with its precondition and its reason", async () => {
    const sent: Request[] = [];
    server.use(
      http.patch(address, ({ request }) => {
        sent.push(request.clone());
        return HttpResponse.json({}, { headers: { ETag: '"6-2a"' } });
      }),
    );
    const patch = { plan: { goal: "𠮷①\n（旧）ク", situation: null } };
    const saved = await patchCycle("132101-2024", "3-1", 2024, patch, {
      ifMatch: '"5-1f"',
      reason: "誤記の訂正",
    });
    expect(saved.etag).toBe('"6-2a"');
    const [request] = sent;
    expect(request?.headers.get("Content-Type")).toBe("application/merge-patch+json");
    expect(request?.headers.get("If-Match")).toBe('"5-1f"');
    expect(decodeURIComponent(request?.headers.get("Meguri-Reason") ?? "")).toBe("誤記の訂正");
    expect(await request?.json()).toEqual(patch);
  });

  it("says whose page it is on every write, and on no reading", async () => {
    const names: (string | null)[] = [];
    const note = ({ request }: { request: Request }) => {
      names.push(request.headers.get("Meguri-User"));
      return HttpResponse.json({});
    };
    server.use(http.patch(address, note), http.get(address, note));
    writeAs("髙橋");
    await patchCycle("132101-2024", "3-1", 2024, {}, { ifMatch: '"5-1f"' });
    await read();
    expect(names).toEqual([encodeURIComponent("髙橋"), null]);
  });

  it("tells a page of somebody else apart from an expired session", async () => {
    const lost = vi.fn();
    const stop = onSessionLost(lost);
    server.use(http.patch(address, () => problem(401, "別の人です", "signed-in-as-another")));
    const saving = patchCycle("132101-2024", "3-1", 2024, {}, { ifMatch: '"5-1f"' });
    await expect(saving).rejects.toBeInstanceOf(ProblemError);
    expect(lost).toHaveBeenCalledWith("another");
    stop();
  });

  it("a refusal keeps its problem", async () => {
    server.use(http.get(address, () => problem(404, "見つかりません", "unknown-record")));
    const error = await read().catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error.is("unknown-record")).toBe(true);
  });

  it.each([
    ["a lost connection", () => HttpResponse.error()],
    [
      "an answer that was cut off",
      () => HttpResponse.text('{"name": "お元', { headers: { "Content-Type": "application/json" } }),
    ],
    ["a page instead of the API's answer", () => HttpResponse.html("<!doctype html>")],
  ])("%s is a network error, never data", async (_, reply) => {
    server.use(http.get(address, reply));
    await expect(read()).rejects.toBeInstanceOf(NetworkError);
  });

  it("a lost session is told once the server says so, but not when only asked who is there", async () => {
    const lost = vi.fn();
    const stop = onSessionLost(lost);
    const refuse = () => problem(401, "サインインが必要です");
    server.use(http.get(address, refuse), http.get("/api/v1/session", refuse));
    await expect(readSession()).rejects.toBeInstanceOf(ProblemError);
    expect(lost).not.toHaveBeenCalled();
    await expect(read()).rejects.toBeInstanceOf(ProblemError);
    expect(lost).toHaveBeenCalledOnce();
    stop();
  });

  it("a cancelled request stays a cancellation", async () => {
    const controller = new AbortController();
    const reading = readCycle("132101-2024", "3-1", 2024, controller.signal);
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });
});
