import { useState } from "react";
import type { Loaded } from "@/api/client";
import type { Committee } from "@/api/types";
import { tokyoDate } from "@/domain/due";
import { dayWithWeekday, writeDay } from "@/domain/writtenDay";
import { Button, EmptyState, Notice, TextField } from "@/ui";
import { CommitteeMemberDialogs, type MemberStep } from "./CommitteeMemberDialogs";
import { CommitteeMembersTable } from "./CommitteeMembersTable";
import styles from "./CommitteeScreen.module.css";
import { dayTyped } from "./committeeMemberForm";
import { allTerms, membersOn } from "./committeeMembers";

type CommitteeMembersProps = { policy: string; committee: Loaded<Committee>; mayRun: boolean };

/** Who belongs to the body on a day, and all terms when somebody asks. */
export function CommitteeMembers({ policy, committee, mayRun }: CommitteeMembersProps) {
  const [typed, setTyped] = useState(() => writeDay(tokyoDate(new Date())));
  const [isWhole, setWhole] = useState(false);
  const [step, setStep] = useState<MemberStep | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const day = dayTyped(typed);
  const open = (next: MemberStep) => {
    setDone(null);
    setStep(next);
  };
  return (
    <section className={styles.section} aria-label="委員">
      <div className={styles.top}>
        <h2>委員</h2>
        {mayRun && (
          <Button variant="secondary" size="small" onPress={() => open({ kind: "add" })}>
            委員を加える
          </Button>
        )}
      </div>
      {done && <Notice tone="success" live title={done} />}
      <div className={styles.choices}>
        <div className={styles.day}>
          <TextField
            label="いつの委員か"
            autoComplete="off"
            value={typed}
            error={day ? null : "日付として読めません。2024/4/1 のように入力してください。"}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <Button variant="secondary" size="small" aria-pressed={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? "この日の委員だけを見る" : "過去・これからの任期も見る"}
        </Button>
      </div>
      {day && (
        <MembersOfDay committee={committee.data} day={day} isWhole={isWhole} mayRun={mayRun} onStep={open} />
      )}
      {step && (
        <CommitteeMemberDialogs
          policy={policy}
          committee={committee}
          step={step}
          onDone={setDone}
          onClose={() => setStep(null)}
        />
      )}
    </section>
  );
}

type MembersOfDayProps = {
  committee: Committee;
  day: string;
  isWhole: boolean;
  mayRun: boolean;
  onStep: (step: MemberStep) => void;
};

function MembersOfDay({ committee, day, isWhole, mayRun, onStep }: MembersOfDayProps) {
  const { members } = committee;
  const current = membersOn(members, day);
  const shown = isWhole ? allTerms(members, day) : current;
  return (
    <>
      <p role="status">
        {dayWithWeekday(day)}の委員は{current.length}人です。
      </p>
      {shown.length === 0 ? (
        <NoMembers isNew={members.length === 0} mayRun={mayRun} />
      ) : (
        <CommitteeMembersTable
          caption={isWhole ? "すべての任期" : `${dayWithWeekday(day)}の委員`}
          members={shown}
          kind={committee.kind}
          day={day}
          isWhole={isWhole}
          onStep={mayRun ? onStep : null}
        />
      )}
    </>
  );
}

function NoMembers({ isNew, mayRun }: { isNew: boolean; mayRun: boolean }) {
  if (!isNew) {
    return (
      <EmptyState title="この日の委員はいません">
        <p>日付を変えるか、「過去・これからの任期も見る」を押してください。</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="委員はまだ登録されていません">
      {mayRun && (
        <p>「委員を加える」で1人ずつ入力します。ここの委員から、会議の出欠の表と定数の判定が作られます。</p>
      )}
    </EmptyState>
  );
}
