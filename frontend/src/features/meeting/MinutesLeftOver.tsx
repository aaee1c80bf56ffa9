import { useState } from "react";
import type { AgendaItem } from "@/api/types";
import { dropDraft } from "@/saving/draft";
import { useDraft } from "@/saving/useDraft";
import { Button, Notice } from "@/ui";
import styles from "./MinutesText.module.css";
import { MINUTES_RULES, type MinutesKey, minutesDraftKey, minutesOf, minutesWords } from "./minutesForm";

type MinutesLeftOverProps = { policy: string; item: AgendaItem; account: string };

/** What was typed here but came too late, because somebody settled the minutes: still there to copy. */
export function MinutesLeftOver({ policy, item, account }: MinutesLeftOverProps) {
  const key = minutesDraftKey(account, { policy, meeting: item.meeting, item: item.id });
  const draft = useDraft<MinutesKey>(key);
  const [isDropped, setDropped] = useState(false);
  if (!draft || isDropped) return null;
  const { base, mine } = draft;
  const stored = minutesOf(item);
  const left = MINUTES_RULES.keys.filter((one) => mine[one] !== base[one] && mine[one] !== stored[one]);
  if (left.length === 0) return null;
  const drop = () => void dropDraft(key).then(() => setDropped(true));
  return (
    <Notice
      tone="warning"
      title={`議題${item.number}に、保存できていない入力が残っています`}
      actions={
        <Button variant="secondary" size="small" onPress={drop}>
          この入力を消す
        </Button>
      }
    >
      <p>会議録が確定されたため、保存できませんでした。必要な文は写し取ってください。</p>
      <dl className={styles.minutes}>
        {left.map((one) => (
          <div key={one} className={styles.left}>
            <dt>{minutesWords.label(one)}</dt>
            <dd className={styles.text}>{minutesWords.shown(one, mine[one])}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
