import type { Cycle } from "@/api/types";
import { Notice } from "@/ui";

const told = (target: string | null | undefined) => (target ? `「${target}」` : "記載なし");

/** Both targets in one sentence. */
export function targetChange({ agreedTarget, target }: Cycle): string {
  return `計画を確定したときの目標は${told(agreedTarget)}、いまの目標は${told(target?.resolved)}です。`;
}

export function SheetTargetChanged({ cycle }: { cycle: Cycle }) {
  if (!cycle.targetChanged) return null;
  return (
    <Notice tone="warning" title="計画を確定したあとに目標が変わっています">
      <p>{targetChange(cycle)}</p>
    </Notice>
  );
}
