import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Loaded } from "@/api/client";
import { moveCycle, readCycle } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Cycle, CycleAction, Violation } from "@/api/types";
import { unsaved } from "@/saving/form";
import { inTime } from "@/saving/serverOutcome";
import { STEPS } from "./lifecycle";
import { hasPlace } from "./missing";
import type { SheetAddress } from "./sheetAddress";
import { sheetQuery } from "./sheetQueries";
import { outdate, storedOf } from "./sheetServer";
import type { SheetAutosave } from "./sheetState";

export type Step = { action: CycleAction; reason: string | null; targetChangeSeen?: boolean };

type Place = { atReason?: string; missing?: readonly Violation[]; isTargetChanged?: boolean };

/** Why a step was not taken: at the reason's box, at fields of the sheet, or as a notice. */
export class StepFailure extends Error {
  readonly atReason: string | null;
  readonly missing: readonly Violation[];
  /** Whoever approves has to see that the target is another one now. */
  readonly isTargetChanged: boolean;

  constructor(
    readonly text: ErrorText,
    { atReason, missing, isTargetChanged }: Place = {},
  ) {
    super(text.title);
    this.atReason = atReason ?? null;
    this.missing = missing ?? [];
    this.isTargetChanged = isTargetChanged ?? false;
  }
}

/** Moves the sheet on or back; what was typed goes to the server first. `autosave` is null where nobody writes. */
export function useStep(address: SheetAddress, autosave: SheetAutosave | null) {
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

  return useMutation<void, StepFailure, Step>({
    mutationFn: async (step) => {
      if (autosave) await saveAll(autosave);
      const etag = autosave?.snapshot().form.stored.etag ?? queryClient.getQueryData(queryKey)?.etag ?? "";
      try {
        take(await inTime(moveCycle(policy, code, fiscalYear, step, { ifMatch: etag })));
        outdate(queryClient, policy);
      } catch (error) {
        // 400: what the sheet lacks may have been taken away elsewhere.
        const isOutdated = error instanceof ProblemError && [400, 409, 412].includes(error.status);
        if (isOutdated) await readAgain().catch(() => undefined);
        throw failureOf(error, step.action);
      }
    },
  });
}

async function saveAll(autosave: SheetAutosave): Promise<void> {
  await autosave.saveNow();
  const { form, status } = autosave.snapshot();
  if (unsaved(form).length === 0) return;
  throw new StepFailure({
    title: "まだ保存されていない入力があります",
    detail: status === "conflict" ? "ほかの人の変更と重なっている欄があります。" : "",
    action: "保存できていない欄を確かめて、保存してから、もう一度押してください。",
  });
}

function failureOf(error: unknown, action: CycleAction): StepFailure {
  if (!(error instanceof ProblemError)) return new StepFailure(unreached);
  const violations = error.problem.violations ?? [];
  const atReason = violations.find(({ pointer }) => pointer === "/reason")?.message;
  const isTargetChanged = error.is("target-changed");
  if (error.status !== 412) {
    const place = { missing: violations.filter(hasPlace), isTargetChanged, ...(atReason && { atReason }) };
    return new StepFailure(describeError(error), place);
  }
  return new StepFailure({
    title: "ほかの人が先に保存しました",
    detail: "最新の内容を読み込みました。",
    action: `内容を確かめて、よければもう一度「${STEPS[action].label}」を押してください。`,
  });
}

const unreached: ErrorText = {
  title: "サーバーに接続できません",
  detail: "状態が変わったかどうかを確かめられませんでした。",
  action: "接続を確かめて、もう一度お試しください。",
};
