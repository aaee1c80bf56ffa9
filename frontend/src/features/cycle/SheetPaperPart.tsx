import type { Cycle } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { resultOf } from "./resultText";
import { SheetActivityLine } from "./SheetActivities";
import { SheetMidYear } from "./SheetMidYear";
import styles from "./SheetPaper.module.css";
import { SheetText } from "./SheetText";
import { FOLLOW_UP_FIELDS, type SheetPart } from "./sheetFields";
import { valuesOf } from "./sheetValues";

type SheetPaperPartProps = { part: SheetPart; cycle: Cycle };

/** One of the four parts: every field with its text, and what the records add to it. */
export function SheetPaperPart({ part, cycle }: SheetPaperPartProps) {
  const values = valuesOf(cycle);
  const result = resultOf(cycle.evaluation);
  const asksBack = part.name === "evaluation" && cycle.carriedOver !== null;
  const fields = asksBack ? [...FOLLOW_UP_FIELDS, ...part.fields] : part.fields;
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>{part.label}</h4>
      <dl className={styles.fields}>
        {asksBack && cycle.carriedOver && (
          <div>
            <dt>{fiscalYearLabel(cycle.carriedOver.fiscalYear)}の「次年度への反映」</dt>
            <dd className={styles.written}>{cycle.carriedOver.text}</dd>
          </div>
        )}
        {fields.map(({ key, label }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <SheetText field={key} value={values[key]} />
              {key === "/execution/midYear" && result && <SheetMidYear result={result} />}
            </dd>
          </div>
        ))}
        {part.name === "execution" && <Activities cycle={cycle} />}
      </dl>
    </section>
  );
}

function Activities({ cycle: { activities } }: { cycle: Cycle }) {
  return (
    <div>
      <dt>実施記録　{activities.length}件</dt>
      <dd>
        {activities.length === 0 ? (
          <p className={styles.none}>記録なし</p>
        ) : (
          <ul>
            {activities.map((activity) => (
              <li key={activity.id} className={styles.line}>
                <SheetActivityLine {...activity} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
