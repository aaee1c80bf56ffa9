import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { Committee, CommitteePatch, Member, Right } from "@/api/types";
import { committees, session } from "../../../../tests/support/answers";
import { renderApp } from "../../../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../../../tests/support/server";

export const api = "/api/v1/policies/:policy";

export const member = (number: number, name: string, over: Partial<Member> = {}): Member => ({
  number,
  name,
  organisation: "市医師会",
  profession: "医師",
  role: "MEMBER",
  from: "2024-04-01",
  to: "2026-03-31",
  deputy: null,
  ...over,
});

export const members = [
  member(1, "委員A"),
  member(2, "委員B", { role: "CHAIR" }),
  member(3, "委員C", { from: "2026-04-01", to: null, role: "CHAIR" }),
];

export const signedInWith = (...rights: Right[]) =>
  server.use(whoAmI({ ...session, policies: session.policies.map((grant) => ({ ...grant, rights })) }));

/** One body on a mocked server that another person writes to as well. */
export function sharedCommittee(code = "ict", start: Partial<Committee> = { members }) {
  const found = committees.find((one) => one.code === code);
  if (!found) throw new Error(`no committee ${code}`);
  let now: Committee = { ...found, ...start };
  const numbered = () => {
    const highest = Math.max(0, ...now.members.map(({ number }) => number));
    now = { ...now, nextMember: Math.max(now.nextMember, highest + 1) };
  };
  numbered();
  let version = 1;
  const received: CommitteePatch[] = [];
  const answer = () => HttpResponse.json(now, { headers: { ETag: `"${version}"` } });
  const write = (part: Partial<Committee>) => {
    now = { ...now, ...part };
    numbered();
    version += 1;
  };
  server.use(
    http.get(`${api}/committees/${code}`, answer),
    http.patch(`${api}/committees/${code}`, async ({ request }) => {
      const patch = (await request.json()) as Partial<Committee>;
      received.push(patch as CommitteePatch);
      if (request.headers.get("If-Match") !== `"${version}"`)
        return problem(412, "更新されています", "stale");
      write({ ...patch, ...(patch.rules && { effectiveRules: patch.rules }) });
      return answer();
    }),
  );
  return { received, write };
}

export async function open(code = "ict") {
  const app = renderApp(`/132101-2024/committees/${code}?fy=2024`);
  const part = within(await screen.findByRole("region", { name: "委員" }));
  const retype = async (field: HTMLElement, text: string) => {
    await app.user.clear(field);
    if (text !== "") await app.user.type(field, text);
  };
  const seeDay = (text: string) => retype(part.getByLabelText("いつの委員か"), text);
  const more = async (name: string, action: string) => {
    await app.user.click(part.getByRole("button", { name: `ほかの操作：${name}` }));
    await app.user.click(await screen.findByRole("menuitem", { name: action }));
    return within(await screen.findByRole(action === "名簿から消す" ? "alertdialog" : "dialog"));
  };
  return { ...app, part, retype, seeDay, more };
}

export const names = (part: Pick<typeof screen, "queryAllByRole">) =>
  part.queryAllByRole("rowheader").map((cell) => cell.textContent);
export const save = { name: "保存する" };
