import { Select, TextArea } from "@/ui";
import { HeadingRow } from "./HeadingRow";
import { initiativeName } from "./initiativeName";
import styles from "./PasteFields.module.css";
import type { ActivitiesScreenProps } from "./screenProps";
import { closedReason } from "./standing";
import type { Paste } from "./usePaste";

/** For which initiative, in which columns, and the rows themselves. */
export function PasteFields({ around, paste }: { around: ActivitiesScreenProps; paste: Paste }) {
  const { initiatives, statuses } = around;
  return (
    <div className={styles.fields}>
      <Select
        label="取組"
        required
        autoFocus={paste.initiative === ""}
        value={paste.initiative}
        error={paste.initiativeFault ?? closedReason(statuses.get(paste.initiative))}
        options={[
          { value: "", label: "選んでください" },
          ...initiatives.map((one) => ({ value: one.code, label: initiativeName(one) })),
        ]}
        onChange={(event) => paste.choose(event.target.value)}
      />
      <HeadingRow />
      <TextArea
        label="貼り付ける行"
        required
        autoFocus={paste.initiative !== ""}
        support="Excelで見出しの行から選んでコピーし、ここに貼り付けます。一度に500行まで。"
        rows={6}
        wrap="off"
        value={paste.text}
        error={paste.textFault}
        onChange={(event) => paste.write(event.target.value)}
      />
    </div>
  );
}
