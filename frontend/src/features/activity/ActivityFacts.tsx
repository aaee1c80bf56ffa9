import type { ReactNode } from "react";
import type { Activity, Policy } from "@/api/types";
import { activityKindLabels } from "@/domain/labels";
import { dayWithWeekday } from "@/domain/writtenDay";
import styles from "./ActivityFacts.module.css";
import { initiativeName } from "./initiativeName";
import { quantityInWords } from "./quantity";
import { standingInFull } from "./standing";
import { surveyInWords } from "./surveyInWords";

/** A whole record in words; what nobody wrote down is left out. */
export function ActivityFacts({ policy, activity }: { policy: Policy; activity: Activity }) {
  const scenes = policy.scenes.filter(({ number }) => activity.scenes.includes(number));
  const facts: [string, ReactNode][] = [
    ["取組", initiativeName(activity)],
    ["日付", dayWithWeekday(activity.date)],
    ["種別", activityKindLabels[activity.kind]],
    ["名称", activity.title],
    ["目標の語", activity.words.join("・")],
    ["数量", quantityInWords(activity.figures)],
    ["状態・算入", standingInFull(activity)],
    ["アンケート", activity.survey && surveyInWords(activity.survey)],
    ["場面", scenes.map(({ name }) => name).join("、")],
    ["テーマ", activity.themes.join("、")],
    ["場所・方法", activity.place],
    ["リンク", activity.link && <Outside href={activity.link} />],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Outside({ href }: { href: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {href}（新しいタブで開く）
    </a>
  );
}
