import { type FormEvent, type ReactNode, useState } from "react";
import type { ErrorText } from "@/api/problem";
import { Button, ErrorPanel, Notice, TextField } from "@/ui";
import styles from "./SettingsScreen.module.css";

type SettingsSectionProps = {
  title: string;
  lead: string;
  /** Nothing was set: what is shown is the system's own. */
  isDefault: boolean;
  mayEdit: boolean;
  isPending: boolean;
  isSaved: boolean;
  trouble: ErrorText | null;
  onSave: (reason: string) => void;
  onReset: (reason: string) => void;
  children: ReactNode;
};

/** One group of settings with the way to save it, and to go back to the system's own. */
export function SettingsSection({
  title,
  lead,
  isDefault,
  mayEdit,
  children,
  ...form
}: SettingsSectionProps) {
  const [reason, setReason] = useState("");
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!form.isPending) form.onSave(reason);
  };
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.quiet}>
        {lead}
        {isDefault && "　いまの値は、めぐりの初期設定です。"}
      </p>
      <form onSubmit={save} className={styles.form} aria-label={title}>
        {children}
        {mayEdit && (
          <>
            <TextField
              label="変更の理由（任意）"
              support="変更履歴に残ります。"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            {form.trouble && <ErrorPanel {...form.trouble} />}
            {form.isSaved && <Notice tone="success" live title="保存しました" />}
            <div className={styles.actions}>
              {!isDefault && (
                <Button variant="secondary" onPress={() => form.onReset(reason)}>
                  初期設定に戻す
                </Button>
              )}
              <Button type="submit" isPending={form.isPending} pendingLabel="保存しています">
                保存する
              </Button>
            </div>
          </>
        )}
      </form>
    </section>
  );
}
