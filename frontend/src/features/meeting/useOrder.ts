import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AgendaItem, Meeting } from "@/api/types";
import { isSameOrder, movedBy, orderOf } from "./orderMoves";
import { outdateMeetings } from "./queries";
import { idsOf, saveOrder } from "./saveOrder";

/** The order of an agenda while it is changed; it is saved as a whole. */
export function useOrder(policy: string, meeting: Meeting, onSaved: () => void) {
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState(meeting);
  const [order, setOrder] = useState(() => idsOf(meeting));
  const [said, setSaid] = useState("");
  /** My order, laid aside while that of somebody else is shown. */
  const [aside, setAside] = useState<string[] | null>(null);
  const items = order
    .map((id) => opened.agenda.find((item) => item.id === id))
    .filter((item) => item !== undefined);

  const saving = useMutation({
    mutationFn: () => saveOrder(policy, opened, order),
    onSuccess: (outcome) => {
      if (outcome.kind === "saved") return onSaved();
      setAside(order);
      setOpened(outcome.theirs);
      setOrder(idsOf(outcome.theirs));
    },
    onSettled: () => void outdateMeetings(queryClient, policy),
  });

  const arrange = (next: string[], moved: AgendaItem | undefined) => {
    if (!moved || next.join() === order.join()) return;
    setOrder(next);
    setSaid(`議題${moved.number}を${next.indexOf(moved.id) + 1}番目に動かしました`);
  };
  return {
    items,
    /** For whoever does not see the rows move. */
    said,
    isOvertaken: aside !== null,
    isDirty: !isSameOrder(order, idsOf(opened)),
    isPending: saving.isPending,
    error: saving.error,
    arrange: (next: string[], first: string) =>
      arrange(
        next,
        items.find(({ id }) => id === first),
      ),
    move: (item: AgendaItem, by: -1 | 1) => arrange(movedBy(order, item.id, by), item),
    takeMine: () => {
      setOrder(orderOf(aside ?? order, idsOf(opened)));
      setAside(null);
    },
    save: () => saving.mutate(),
  };
}
