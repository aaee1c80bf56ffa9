import { useId } from "react";
import { Button, TextField } from "@/ui";
import styles from "./CountedRows.module.css";
import { CountField } from "./CountField";
import { type CountedRow, newRow } from "./draft";
import type { Faults } from "./readDraft";

type CountedRowsProps = {
  legend: string;
  support?: string;
  nameLabel: string;
  numberLabel: string;
  addLabel: string;
  /** Names to choose from; any other may be typed. */
  names: string[];
  rows: CountedRow[];
  /** Rows that are sent: the server counts only these. */
  sent: CountedRow[];
  faults: Faults;
  /** Where the rows stand in the request, and what the name is called there. */
  place: string;
  nameField: string;
  onChange: (rows: CountedRow[]) => void;
};

/** Names with a number each: 職種 and 人数, 選択肢 and 回答数. */
export function CountedRows({ rows, sent, faults, place, nameField, onChange, ...props }: CountedRowsProps) {
  const list = useId();
  const put = (changed: CountedRow) => onChange(rows.map((row) => (row.id === changed.id ? changed : row)));
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{props.legend}</legend>
      {props.support && <p className={styles.support}>{props.support}</p>}
      <datalist id={list}>
        {props.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {rows.map((row, index) => {
        const at = `${place}/${sent.indexOf(row)}`;
        const nth = rows.length > 1 ? `（${index + 1}）` : "";
        return (
          <div key={row.id} className={styles.row}>
            <TextField
              label={`${props.nameLabel}${nth}`}
              list={list}
              value={row.name}
              error={faults[`${at}/${nameField}`] ?? null}
              onChange={(event) => put({ ...row, name: event.target.value })}
            />
            <CountField
              label={`${props.numberLabel}${nth}`}
              value={row.number}
              error={faults[`${at}/number`]}
              onChange={(number) => put({ ...row, number })}
            />
            {rows.length > 1 && (
              <Button
                variant="text"
                size="small"
                aria-label={`${props.nameLabel}${nth}の行を消す`}
                onPress={() => onChange(rows.filter((other) => other.id !== row.id))}
              >
                消す
              </Button>
            )}
          </div>
        );
      })}
      {faults[place] && <p className={styles.error}>{faults[place]}</p>}
      <Button variant="secondary" size="small" onPress={() => onChange([...rows, newRow()])}>
        {props.addLabel}
      </Button>
    </fieldset>
  );
}
