import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { LeaveGuard } from "@/saving/LeaveGuard";
import { Button, Dialog } from "@/ui";
import styles from "./EntryDialog.module.css";
import { EntryNotices, type EntryWords } from "./EntryNotices";
import type { Fields } from "./entryMerge";
import type { Entry } from "./useEntry";

type EntryDialogProps<Draft extends Fields, Stored> = {
  title: string;
  saveLabel: string;
  entry: Entry<Draft, Stored>;
  draftOf: (stored: Stored) => Draft;
  words: EntryWords<Draft>;
  onClose: () => void;
  children: ReactNode;
};

/** A form in front of the meeting, for an agenda item or an action item. */
export function EntryDialog<Draft extends Fields, Stored>(props: EntryDialogProps<Draft, Stored>) {
  const { title, saveLabel, entry, onClose, children } = props;
  const { isDirty, isPending, attempts, save } = entry;
  const [isClosing, setClosing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const handled = useRef(0);

  // While a save is under way the fields are inert and take no focus.
  useEffect(() => {
    if (isPending || handled.current === attempts) return;
    handled.current = attempts;
    showWhatIsWrong(form.current);
  }, [isPending, attempts]);

  const close = () => (isDirty ? setClosing(true) : onClose());
  const saveByKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    if (!event.nativeEvent.isComposing && !isPending) save();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      footer={
        <>
          <Button variant="secondary" onPress={close}>
            やめる
          </Button>
          <Button isPending={isPending} pendingLabel="保存しています" onPress={save}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className={styles.form}
        inert={isPending}
        aria-label={title}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={saveByKey}
      >
        <EntryNotices {...props} />
        {children}
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
