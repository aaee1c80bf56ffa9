import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { importActivities } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import { requestKey } from "@/api/requestKey";
import type { ActivityImport } from "@/api/types";
import { outdateActivities } from "./queries";
import { closedText } from "./saveActivity";

/** What the server made of the rows; it stands only as long as they stay as they are. */
export type PastePreview = { result: ActivityImport; key: string };

type PasteSheet = { policy: string; fiscalYear: number };

/** Rows on their way in: looked at first, recorded only when told to. */
export function usePaste(
  { policy, fiscalYear }: PasteSheet,
  start: string,
  onRecorded: (result: ActivityImport) => void,
) {
  const queryClient = useQueryClient();
  const [initiative, setInitiative] = useState(start);
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<PastePreview | null>(null);
  const [recorded, setRecorded] = useState<ActivityImport | null>(null);
  const [missing, setMissing] = useState<Missing>({});

  const send = (confirm: boolean, key?: string) =>
    importActivities({ policy, code: initiative, fiscalYear }, { text, confirm }, key);
  const looking = useMutation({
    mutationFn: () => send(false),
    onSuccess: (result) => setPreview({ result, key: requestKey() }),
  });
  const recording = useMutation({
    mutationFn: ({ key }: PastePreview) => send(true, key),
    onSuccess: (result) => {
      setPreview(null);
      setRecorded(result);
      onRecorded(result);
    },
    onSettled: () => void outdateActivities(queryClient, policy),
  });

  const outdate = () => {
    setPreview(null);
    setRecorded(null);
    setMissing({});
    looking.reset();
    recording.reset();
  };
  const error = looking.error ?? recording.error;
  return {
    initiative,
    text,
    preview,
    recorded,
    isLooking: looking.isPending,
    isRecording: recording.isPending,
    isDirty: text.trim() !== "" && recorded === null,
    initiativeFault: missing.initiative ?? null,
    textFault: missing.text ?? violationAt(error, "/text"),
    refusal: error && violationAt(error, "/text") === null ? refusalOf(error) : null,
    choose: (code: string) => {
      outdate();
      setInitiative(code);
    },
    write: (next: string) => {
      outdate();
      setText(next);
    },
    look: () => {
      const found = missingIn(initiative, text);
      setMissing(found);
      if (Object.keys(found).length === 0) looking.mutate();
    },
    record: () => preview && recording.mutate(preview),
  };
}

export type Paste = ReturnType<typeof usePaste>;

type Missing = { initiative?: string; text?: string };

function missingIn(initiative: string, text: string): Missing {
  return {
    ...(initiative === "" ? { initiative: "どの取組の記録かを選んでください。" } : {}),
    ...(text.trim() === "" ? { text: "表の行を貼り付けてください。" } : {}),
  };
}

function violationAt(error: Error | null, pointer: string): string | null {
  if (!(error instanceof ProblemError)) return null;
  return error.problem.violations?.find((one) => one.pointer === pointer)?.message ?? null;
}

function refusalOf(error: Error): ErrorText {
  return error instanceof ProblemError && error.status === 409 ? closedText(error) : describeError(error);
}
