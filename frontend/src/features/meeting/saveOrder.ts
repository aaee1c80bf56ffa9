import { patchMeeting, readMeeting } from "@/api/meetingOperations";
import { ProblemError } from "@/api/problem";
import type { Meeting } from "@/api/types";
import { isSameOrder, orderOf } from "./orderMoves";

export type OrderOutcome = { kind: "saved" } | { kind: "overtaken"; theirs: Meeting };

/** Attendance and the like are saved meanwhile and move the version on; so many times the order is sent again. */
const TRIES = 4;

export const idsOf = ({ agenda }: Meeting): string[] => agenda.map(({ id }) => id);

/** Saves an order made from `opened`. If somebody else changed the order, theirs stands and is returned. */
export async function saveOrder(policy: string, opened: Meeting, mine: string[]): Promise<OrderOutcome> {
  let onTop = opened;
  for (let tried = 1; ; tried++) {
    try {
      const order = orderOf(mine, idsOf(onTop));
      await patchMeeting(policy, opened.id, { order }, { ifMatch: onTop.etag });
      return { kind: "saved" };
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 412 || tried === TRIES) throw error;
      onTop = await readMeeting(policy, opened.id);
      if (!isSameOrder(idsOf(opened), idsOf(onTop))) return { kind: "overtaken", theirs: onTop };
    }
  }
}
