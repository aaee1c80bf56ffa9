import { CountedRows } from "./CountedRows";
import { CountField } from "./CountField";
import styles from "./FormFigures.module.css";
import { type FormProps, faultAt } from "./formState";
import { sentPeople } from "./readDraft";

const professions = ["医師", "歯科医師", "薬剤師", "訪問看護師", "ケアマネジャー", "介護職", "行政", "市民"];

const counts = [
  ["times", "回"],
  ["copies", "部"],
  ["persons", "件（実数）"],
  ["cases", "件（延数）"],
] as const;

/** How much was done. An empty box means "not recorded", which is not zero. */
export function FormFigures({ form: { draft, faults, change, earlier } }: FormProps) {
  const used = earlier.flatMap(({ figures }) => figures.people.map(({ profession }) => profession));
  return (
    <div className={styles.figures}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>数量</legend>
        <p className={styles.support}>数えていないものは空けておきます。</p>
        <div className={styles.counts}>
          {counts.map(([key, label]) => (
            <CountField
              key={key}
              label={label}
              value={draft[key]}
              error={faultAt(faults, `/figures/${key}`)}
              onChange={(value) => change({ [key]: value })}
            />
          ))}
        </div>
      </fieldset>
      <CountedRows
        legend="参加した人"
        support="職種を空けておくと「参加者」として残します。"
        nameLabel="職種"
        numberLabel="人数"
        addLabel="職種を増やす"
        names={[...new Set([...professions, ...used])]}
        rows={draft.people}
        sent={sentPeople(draft)}
        faults={faults}
        place="/figures/people"
        nameField="profession"
        onChange={(people) => change({ people })}
      />
    </div>
  );
}
