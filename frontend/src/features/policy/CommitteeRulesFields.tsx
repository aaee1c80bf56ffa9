import type { QuorumRule } from "@/api/types";
import { publicityLabel, quorumRuleLabels } from "@/domain/meetingLabels";
import { RadioChips, TextField } from "@/ui";
import styles from "./CommitteeScreen.module.css";
import type { RulesDraft, RulesFaults } from "./committeeRulesForm";

const quorums: readonly QuorumRule[] = ["MAJORITY", "HALF", "TWO_THIRDS"];

type CommitteeRulesFieldsProps = {
  draft: RulesDraft;
  faults: RulesFaults;
  onChange: (part: Partial<RulesDraft>) => void;
};

export function CommitteeRulesFields({ draft, faults, onChange }: CommitteeRulesFieldsProps) {
  return (
    <>
      <RadioChips
        legend="定数"
        support="会議が成立するのに要る出席です。"
        options={quorums.map((value) => ({ value, label: quorumRuleLabels[value] }))}
        chosen={draft.quorum}
        error={faults["/rules/quorum"]}
        onChoose={(quorum) => onChange({ quorum })}
      />
      <RadioChips
        legend="代理出席"
        options={[
          { value: "no", label: "定数に数えない" },
          { value: "yes", label: "定数に数える" },
        ]}
        chosen={draft.deputiesCount ? "yes" : "no"}
        onChoose={(value) => onChange({ deputiesCount: value === "yes" })}
      />
      <RadioChips
        legend="公開・非公開"
        support="新しい会議は、はじめこの設定になります。会議ごとに変えられます。"
        options={[
          { value: "open", label: `原則${publicityLabel(true)}` },
          { value: "closed", label: `原則${publicityLabel(false)}` },
        ]}
        chosen={draft.openToPublic ? "open" : "closed"}
        onChoose={(value) => onChange({ openToPublic: value === "open" })}
      />
      <div className={styles.pair}>
        <TextField
          label="招集通知（開催の何日前まで）"
          inputMode="numeric"
          value={draft.noticeDays}
          error={faults["/rules/noticeDays"] ?? null}
          onChange={(event) => onChange({ noticeDays: event.target.value })}
        />
        <TextField
          label="会議録の確定（開催後何日以内）"
          inputMode="numeric"
          value={draft.minutesDays}
          error={faults["/rules/minutesDays"] ?? null}
          onChange={(event) => onChange({ minutesDays: event.target.value })}
        />
      </div>
    </>
  );
}
