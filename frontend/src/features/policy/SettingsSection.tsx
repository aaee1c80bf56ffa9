import { type FormEvent, type ReactNode, useState } from "react";
import type { ErrorText } from "@/api/problem";
import { Button, ErrorPanel, Notice, TextField } from "@/ui";
import { SettingsReset } from "./SettingsReset";
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
  /** What somebody else saved in the meantime of what was changed here too. */
  contested: string[];
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
            {form.contested.length > 0 && (
              <Notice tone="warning" title="ほかの人も同じところを変えています" live>
                {form.contested.map((words) => (
                  <p key={words}>{words}に変わっています。このまま保存すると、この画面の内容になります。</p>
                ))}
              </Notice>
            )}
            {form.isSaved && <Notice tone="success" live title="保存しました" />}
            <div className={styles.actions}>
              {!isDefault && (
                <SettingsReset
                  title={title}
                  isDisabled={form.isPending}
                  onReset={() => form.onReset(reason)}
                />
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
