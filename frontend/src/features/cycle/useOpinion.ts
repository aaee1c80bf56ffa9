import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Loaded } from "@/api/client";
import { readCycle, takeOpinion } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Cycle } from "@/api/types";
import { unsaved } from "@/saving/form";
import { inTime } from "@/saving/serverOutcome";
import type { SheetAddress } from "./sheetAddress";
import { sheetQuery } from "./sheetQueries";
import { outdate, storedOf } from "./sheetServer";
import type { SheetAutosave } from "./sheetState";

type Taking = { agendaItem: string; text: string };

/** Why an opinion was not taken over: at its text, or as a notice. */
class OpinionFailure extends Error {
  constructor(
    readonly text: ErrorText,
    readonly atText: string | null = null,
    /** Somebody else has taken it over: there is nothing left to do. */
    readonly isTaken = false,
  ) {
    super(text.title);
  }
}

/** Adds a meeting's opinion to 会議の意見; what was typed there goes to the server first. `autosave` is null where nobody writes. */
export function useOpinion(address: SheetAddress, autosave: SheetAutosave | null) {
  const queryClient = useQueryClient();
  const { policy, code, fiscalYear } = address;
  const { queryKey } = sheetQuery(address);

  const take = (loaded: Loaded<Cycle>) => {
    queryClient.setQueryData(queryKey, loaded);
    autosave?.adopt(storedOf(loaded));
  };
  const readAgain = async () => {
    if (autosave) await autosave.refresh();
    else queryClient.setQueryData(queryKey, await readCycle(policy, code, fiscalYear));
  };
  const send = async (taking: Taking, ifMatch: string) =>
    take(await inTime(takeOpinion(address, taking, { ifMatch })));

  return useMutation<void, OpinionFailure, Taking>({
    mutationFn: async (taking) => {
      if (autosave) await saveOpinion(autosave);
      try {
        if (autosave) await autosave.between((etag) => send(taking, etag));
        else await send(taking, queryClient.getQueryData(queryKey)?.etag ?? "");
        outdate(queryClient, policy);
      } catch (error) {
        const isOutdated = error instanceof ProblemError && [409, 412].includes(error.status);
        if (isOutdated) await readAgain().catch(() => undefined);
        throw failureOf(error);
      }
    },
  });
}

/** The server adds to the text it has; an unsaved one would stand against the result as a conflict. */
async function saveOpinion(autosave: SheetAutosave): Promise<void> {
  await autosave.saveNow();
  if (!unsaved(autosave.snapshot().form).includes("/evaluation/committeeOpinion")) return;
  throw new OpinionFailure({
    title: "「会議の意見」に、まだ保存されていない入力があります",
    detail: "取り込んでいません。",
    action: "この画面を閉じて「会議の意見」を保存してから、もう一度取り込んでください。",
  });
}

function failureOf(error: unknown): OpinionFailure {
  if (!(error instanceof ProblemError)) return new OpinionFailure(unreached);
  if (error.status === 412) return new OpinionFailure(stale);
  const atText = error.problem.violations?.find(({ pointer }) => pointer === "/text")?.message ?? null;
  return new OpinionFailure(describeError(error), atText, error.is("opinion-taken"));
}

const unreached: ErrorText = {
  title: "サーバーに接続できません",
  detail: "取り込めたかどうかを確かめられませんでした。文はこの画面に残っています。",
  action: "接続を確かめて、もう一度お試しください。",
};

const stale: ErrorText = {
  title: "ほかの人が先に保存しました",
  detail: "最新の内容を読み込みました。文はこの画面に残っています。",
  action: "「会議の意見」を確かめて、よければもう一度「取り込む」を押してください。",
};
