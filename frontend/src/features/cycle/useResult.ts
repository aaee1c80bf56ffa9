import { useMutation, useQueryClient } from "@tanstack/react-query";
import { patchCycle } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { ResultPatch, Violation } from "@/api/types";
import { inTime } from "@/saving/serverOutcome";
import type { SheetAddress } from "./sheetAddress";
import { sheetQuery } from "./sheetQueries";
import { outdate, storedOf } from "./sheetServer";
import type { SheetAutosave } from "./sheetState";

export class ResultFailure extends Error {
  constructor(
    readonly text: ErrorText,
    readonly violations: readonly Violation[] = [],
  ) {
    super(text.title);
  }
}

/** Saves what a person says of the result. It is sent as one, not field by field: its values only make sense together. */
export function useResult(address: SheetAddress, autosave: SheetAutosave) {
  const queryClient = useQueryClient();
  const { policy, code, fiscalYear } = address;

  return useMutation<void, ResultFailure, ResultPatch>({
    scope: { id: `result/${policy}/${code}/${fiscalYear}` },
    mutationFn: async (result) => {
      try {
        await autosave.between(async (ifMatch) => {
          const saving = patchCycle(policy, code, fiscalYear, { evaluation: { result } }, { ifMatch });
          const loaded = await inTime(saving);
          queryClient.setQueryData(sheetQuery(address).queryKey, loaded);
          autosave.adopt(storedOf(loaded));
        });
        outdate(queryClient, policy);
      } catch (error) {
        const isOutdated = error instanceof ProblemError && [409, 412].includes(error.status);
        if (isOutdated) await autosave.refresh();
        throw failureOf(error);
      }
    },
  });
}

function failureOf(error: unknown): ResultFailure {
  if (!(error instanceof ProblemError)) return new ResultFailure(unreached);
  if (error.status === 412) return new ResultFailure(stale);
  return new ResultFailure(describeError(error), error.problem.violations);
}

const unreached: ErrorText = {
  title: "サーバーに接続できません",
  detail: "実績は保存されていません。入力はこの画面に残っています。",
  action: "接続を確かめて、もう一度お試しください。",
};

const stale: ErrorText = {
  title: "ほかの人が先に保存しました",
  detail: "最新の内容を読み込みました。入力はこの画面に残っています。",
  action: "最新の実績を確かめて、よければもう一度保存してください。",
};
