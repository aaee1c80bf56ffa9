import { useState } from "react";
import type { Loaded } from "@/api/client";
import type { Policy } from "@/api/types";
import { useDocumentTitle } from "@/ui";
import { DueSettings } from "./DueSettings";
import { RatingSettings } from "./RatingSettings";
import styles from "./SettingsScreen.module.css";

type SettingsScreenProps = { opened: Loaded<Policy>; mayEdit: boolean };

/** 設定: until when a sheet is due, and the scale on which a year is rated. */
export function SettingsScreen({ opened, mayEdit }: SettingsScreenProps) {
  useDocumentTitle("設定");
  const [stored, onStored] = useState(opened);
  const policyAt = { stored, onStored };
  return (
    <div className={styles.page}>
      <h1>設定</h1>
      {!mayEdit && <p className={styles.quiet}>変更できるのは、管理職とシステム管理者です。</p>}
      <DueSettings {...policyAt} mayEdit={mayEdit} />
      <RatingSettings {...policyAt} mayEdit={mayEdit} />
    </div>
  );
}
