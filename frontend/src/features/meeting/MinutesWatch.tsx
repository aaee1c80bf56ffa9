import { UnsavedGuard } from "@/saving/UnsavedGuard";
import { areMinutesKept, hasUnsavedMinutes, saveAllMinutes } from "./minutesOnPage";
import { useMeetingNews } from "./useMeetingNews";

type MinutesWatchProps = { policy: string; meeting: string; isGoingOn: boolean };

/** What a page with minutes does once for all its items. */
export function MinutesWatch({ policy, meeting, isGoingOn }: MinutesWatchProps) {
  useMeetingNews(policy, meeting, isGoingOn);
  return (
    <UnsavedGuard hasUnsaved={hasUnsavedMinutes} save={saveAllMinutes}>
      <WhatBecomesOfIt />
    </UnsavedGuard>
  );
}

function WhatBecomesOfIt() {
  return areMinutesKept()
    ? "移動しても、入力はこの端末に残ります。次にこの会議を開いたときに、続きから保存できます。"
    : "この端末には入力を残せません。この画面を閉じると、保存されていない入力は失われます。";
}
