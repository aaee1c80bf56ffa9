import { useState } from "react";
import type { Loaded } from "@/api/client";
import type { Committee } from "@/api/types";
import { publicityLabel, quorumRuleLabels } from "@/domain/meetingLabels";
import { Button, Notice } from "@/ui";
import { CommitteeRulesDialog } from "./CommitteeRulesDialog";
import styles from "./CommitteeScreen.module.css";

type CommitteeRulesProps = { policy: string; committee: Loaded<Committee>; mayRun: boolean };

/** 会議の決まり: how the body meets. */
export function CommitteeRules({ policy, committee, mayRun }: CommitteeRulesProps) {
  const [isEditing, setEditing] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { rules, effectiveRules } = committee.data;
  return (
    <section className={styles.section} aria-label="会議の決まり">
      <div className={styles.top}>
        <h2>会議の決まり</h2>
        {mayRun && (
          <Button
            variant="secondary"
            size="small"
            onPress={() => {
              setSaved(false);
              setEditing(true);
            }}
          >
            決まりを直す
          </Button>
        )}
      </div>
      {rules === null && <p className={styles.quiet}>この方針に定めがないため、めぐりの初期値です。</p>}
      {isSaved && <Notice tone="success" live title="会議の決まりを保存しました" />}
      <dl className={styles.facts}>
        <dt>定数</dt>
        <dd>委員の{quorumRuleLabels[effectiveRules.quorum]}の出席</dd>
        <dt>代理</dt>
        <dd>{effectiveRules.deputiesCount ? "代理出席も定数に数える" : "代理出席は定数に数えない"}</dd>
        <dt>公開・非公開</dt>
        <dd>原則{publicityLabel(effectiveRules.openToPublic)}</dd>
        <dt>招集通知</dt>
        <dd>開催の{effectiveRules.noticeDays}日前まで</dd>
        <dt>会議録の確定</dt>
        <dd>開催後{effectiveRules.minutesDays}日以内</dd>
      </dl>
      {isEditing && (
        <CommitteeRulesDialog
          policy={policy}
          committee={committee}
          onSaved={() => setSaved(true)}
          onClose={() => setEditing(false)}
        />
      )}
    </section>
  );
}
