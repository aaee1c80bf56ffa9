import { useState } from "react";
import type { Loaded } from "@/api/client";
import type { Policy, Rating } from "@/api/types";
import { useDocumentTitle } from "@/ui";
import { DueSettings } from "./DueSettings";
import { RatingSettings } from "./RatingSettings";
import { SettingsLeave } from "./SettingsLeave";
import styles from "./SettingsScreen.module.css";
import type { DueDrafts } from "./settingsForm";
import type { Draft } from "./settingsMerge";

type SettingsScreenProps = { opened: Loaded<Policy>; mayEdit: boolean };

/** 設定: until when a sheet is due, and the scale on which a year is rated. */
export function SettingsScreen({ opened, mayEdit }: SettingsScreenProps) {
  useDocumentTitle("設定");
  const [stored, onStored] = useState(opened);
  const [due, setDue] = useState<Draft<DueDrafts>>(null);
  const [ratings, setRatings] = useState<Draft<readonly Rating[]>>(null);
  const policyAt = { stored, onStored, mayEdit };
  return (
    <div className={styles.page}>
      <h1>設定</h1>
      {!mayEdit && <p className={styles.quiet}>変更できるのは、管理職とシステム管理者です。</p>}
      <DueSettings {...policyAt} draft={due} onDraft={setDue} />
      <RatingSettings {...policyAt} draft={ratings} onDraft={setRatings} />
      <SettingsLeave isDirty={due !== null || ratings !== null} />
    </div>
  );
}
