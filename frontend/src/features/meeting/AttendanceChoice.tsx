import { useId } from "react";
import type { Presence, Seat } from "@/api/types";
import { presenceLabels } from "@/domain/meetingLabels";
import { VisuallyHidden } from "@/ui";
import styles from "./AttendanceChoice.module.css";
import { AttendanceDeputy } from "./AttendanceDeputy";
import type { Entry } from "./attendanceMerge";

const presences = Object.keys(presenceLabels) as Presence[];

type AttendanceChoiceProps = {
  seat: Seat;
  entry: Entry;
  /** `seen` is what stood there when the choice was made, where that may have changed since. */
  onChoose: (entry: NonNullable<Entry>, seen?: Entry) => void;
};

/** 出席・代理出席・欠席 of one member: one press, or the arrow keys. */
export function AttendanceChoice({ seat, entry, onChoose }: AttendanceChoiceProps) {
  const name = useId();
  const choose = (presence: Presence) =>
    onChoose({ presence, deputy: presence === "DEPUTY" ? seat.usualDeputy : null });
  return (
    <div className={styles.line}>
      <fieldset className={styles.choice}>
        <legend>
          <VisuallyHidden>{seat.name}の出欠</VisuallyHidden>
        </legend>
        {presences.map((presence) => (
          <label key={presence} className={styles.option} data-presence={presence}>
            <input
              type="radio"
              name={name}
              value={presence}
              checked={entry?.presence === presence}
              onChange={() => choose(presence)}
            />
            {presenceLabels[presence]}
          </label>
        ))}
      </fieldset>
      {entry?.presence === "DEPUTY" && (
        <AttendanceDeputy
          name={seat.name}
          deputy={entry.deputy ?? ""}
          onCommit={(deputy, seen) =>
            onChoose({ presence: "DEPUTY", deputy }, { presence: "DEPUTY", deputy: seen })
          }
        />
      )}
    </div>
  );
}
