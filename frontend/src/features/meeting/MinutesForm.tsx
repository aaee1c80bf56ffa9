import { useRef, useState } from "react";
import { ConflictDialog } from "@/saving/ConflictDialog";
import { unsaved } from "@/saving/form";
import { SaveNotices } from "@/saving/SaveNotices";
import { SaveState } from "@/saving/SaveState";
import { useSaveKey } from "@/saving/useSaveKey";
import { MinutesFields } from "./MinutesFields";
import styles from "./MinutesForm.module.css";
import { MinutesText } from "./MinutesText";
import { MinutesWatch } from "./MinutesWatch";
import { minutesWords, withMinutes } from "./minutesForm";
import { useIsFirstOnPage } from "./minutesOnPage";
import { type MinutesOpening, useMinutes } from "./useMinutes";

type MinutesFormProps = {
  opening: MinutesOpening;
  /** Only a meeting that has begun decides. */
  hasBegun: boolean;
};

/** 会議録 of one item: it saves itself. */
export function MinutesForm({ opening, hasBegun }: MinutesFormProps) {
  const { address, item } = opening;
  const about = `議題${item.number}`;
  const group = useRef<HTMLFieldSetElement>(null);
  const saving = useMinutes(opening, () => group.current?.contains(document.activeElement) ?? false);
  const { autosave, form, isKept } = saving;
  // A draft that the server turned out to have already is no news.
  const [restored] = useState(() => (unsaved(form).length > 0 ? opening.draft : null));
  const [putOff, setPutOff] = useState<unknown>(null);
  const decide = () => setPutOff(null);
  const save = () => {
    decide();
    void autosave.saveNow();
  };
  useSaveKey(save);
  const isFirst = useIsFirstOnPage(autosave, isKept);

  return (
    <fieldset ref={group} className={styles.minutes}>
      <legend className={styles.legend}>{about}の記録</legend>
      <SaveNotices form={form} words={minutesWords} draft={restored} onDismiss={autosave.dismissTakenOver} />
      <MinutesFields form={form} autosave={autosave} hasBegun={hasBegun} />
      <SaveState about={about} isKept={isKept} snapshot={saving} onSave={save} onDecide={decide} />
      {/* A text box prints only what is in sight, and never breaks across pages. */}
      <div className={styles.printed} aria-hidden="true">
        <MinutesText item={withMinutes(item, form.mine)} />
      </div>
      {form.conflicts.length > 0 && (
        <ConflictDialog
          key={JSON.stringify(form.conflicts)}
          isOpen={putOff !== form.conflicts}
          form={form}
          words={minutesWords}
          about={`${about}　${item.title}`}
          isKept={isKept}
          onPutOff={() => setPutOff(form.conflicts)}
          onResolve={autosave.resolve}
        />
      )}
      {isFirst && <MinutesWatch policy={address.policy} meeting={address.meeting} isGoingOn={hasBegun} />}
    </fieldset>
  );
}
