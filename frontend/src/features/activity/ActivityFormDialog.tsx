import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Activity } from "@/api/types";
import { LeaveGuard } from "@/saving/LeaveGuard";
import { Button, Dialog, Notice } from "@/ui";
import { ActivityFields } from "./ActivityFields";
import styles from "./ActivityFormDialog.module.css";
import { FormNotices } from "./FormNotices";
import { initiativeName } from "./initiativeName";
import type { ActivitiesScreenProps } from "./screenProps";
import { type FormStart, useActivityForm } from "./useActivityForm";

type ActivityFormDialogProps = {
  around: Pick<ActivitiesScreenProps, "policy" | "initiatives" | "statuses" | "fiscalYear">;
  start: FormStart;
  onSaved: (activity: Activity) => void;
  onClose: () => void;
};

/** 実施記録を残す・直す: the form in front of the list. */
export function ActivityFormDialog({ around, start, onSaved, onClose }: ActivityFormDialogProps) {
  const dateRef = useRef<HTMLInputElement>(null);
  const bodyRef = useRef<HTMLFormElement>(null);
  const isNext = useRef(false);
  const handled = useRef(0);
  const [isClosing, setClosing] = useState(false);
  const [lastSaved, setLastSaved] = useState<Activity | null>(null);
  const entry = useActivityForm(around, start, (activity, after) => {
    onSaved(activity);
    if (after === "close") return onClose();
    setLastSaved(activity);
    isNext.current = true;
  });
  const { form, attempts, isPending, isDirty, save } = entry;

  // While a save is under way the fields are inert and take no focus.
  useEffect(() => {
    if (isPending || handled.current === attempts) return;
    handled.current = attempts;
    if (isNext.current) dateRef.current?.focus();
    else showWhatIsWrong(bodyRef.current);
    isNext.current = false;
  }, [isPending, attempts]);

  const close = () => (isDirty ? setClosing(true) : onClose());
  const saveByKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    if (!event.nativeEvent.isComposing && !isPending) save("close");
  };
  return (
    <Dialog
      size="wide"
      title={form.stored ? "実施記録を直す" : "実施記録を残す"}
      isOpen
      onClose={close}
      footer={
        <>
          <Button variant="secondary" onPress={close}>
            やめる
          </Button>
          {!form.stored && (
            <Button variant="secondary" isPending={isPending} onPress={() => save("continue")}>
              保存して続けて入力する
            </Button>
          )}
          <Button isPending={isPending} pendingLabel="保存しています" onPress={() => save("close")}>
            保存する
          </Button>
        </>
      }
    >
      <form
        ref={bodyRef}
        className={styles.form}
        inert={isPending}
        aria-label="実施記録"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={saveByKey}
      >
        {lastSaved && (
          <Notice tone="success" live title="保存しました">
            <p>
              {initiativeName(lastSaved)}　{lastSaved.title}
            </p>
          </Notice>
        )}
        <FormNotices entry={entry} />
        <ActivityFields form={form} dateRef={dateRef} />
      </form>
      <LeaveGuard
        isDirty={isDirty}
        isClosing={isClosing}
        onStay={() => setClosing(false)}
        onClose={onClose}
      />
    </Dialog>
  );
}

/** The first wrong field, or, where none is wrong, the notice at the top: the buttons may be far below it. */
function showWhatIsWrong(form: HTMLFormElement | null) {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (field) field.focus();
  else form?.scrollIntoView?.({ block: "start" });
}
