import { useState } from "react";
import { fiscalYearWithWestern } from "@/domain/fiscalYear";
import { Notice, useDocumentTitle } from "@/ui";
import styles from "./ActivitiesScreen.module.css";
import { ActivityDialogs, type Opened } from "./ActivityDialogs";
import { ActivityFilters } from "./ActivityFilters";
import { ActivityList } from "./ActivityList";
import { ActivityYears } from "./ActivityYears";
import { EntryButtons } from "./EntryButtons";
import type { ActivitiesScreenProps } from "./screenProps";

/** 実施記録: what was done in a year, to enter quickly and to scan. */
export function ActivitiesScreen(props: ActivitiesScreenProps) {
  const { policy, initiatives, fiscalYear, unknownYear, filter, onFilter } = props;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [done, setDone] = useState<string | null>(null);
  useDocumentTitle(`実施記録 ${fiscalYearWithWestern(fiscalYear)}`);
  const open = (next: Opened) => {
    setDone(null);
    setOpened(next);
  };
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1>実施記録</h1>
        <EntryButtons {...props} onOpen={open} />
      </header>
      {unknownYear !== undefined && (
        <Notice tone="warning" title={`${fiscalYearWithWestern(unknownYear)}の実施記録はありません`}>
          <p>{fiscalYearWithWestern(fiscalYear)}を表示しています。</p>
        </Notice>
      )}
      {done !== null && <Notice tone="success" live title={done} />}
      <div className={styles.choices}>
        <ActivityYears policy={policy} fiscalYear={fiscalYear} />
        <ActivityFilters initiatives={initiatives} filter={filter} onFilter={onFilter} />
      </div>
      <ActivityList {...props} onOpen={open} />
      <ActivityDialogs {...props} opened={opened} onDone={setDone} onClose={() => setOpened(null)} />
    </div>
  );
}
