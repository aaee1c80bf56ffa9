import { type Ref, useId } from "react";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { activityKindLabels } from "@/domain/labels";
import { dayWithWeekday, isInFiscalYear, readDay } from "@/domain/writtenDay";
import { RadioChips, Select, TextField } from "@/ui";
import { activityKinds } from "./activityFilter";
import { withInitiative, withKind } from "./changes";
import styles from "./FormBasics.module.css";
import { FormWords } from "./FormWords";
import { type FormProps, faultAt } from "./formState";
import { initiativeName } from "./initiativeName";
import { closedReason } from "./standing";

type FormBasicsProps = FormProps & { dateRef: Ref<HTMLInputElement> };

/** What every record has: what for, when, what kind, its name. */
export function FormBasics({ form, dateRef }: FormBasicsProps) {
  const { draft, faults, change, fiscalYear, initiative } = form;
  return (
    <>
      <div className={styles.first}>
        <InitiativeField form={form} />
        <DateField form={form} dateRef={dateRef} />
      </div>
      <RadioChips
        legend="種別"
        required
        options={activityKinds.map((value) => ({ value, label: activityKindLabels[value] }))}
        chosen={draft.kind}
        error={faultAt(faults, "/kind")}
        onChoose={(kind) => change(withKind(draft, kind, initiative, fiscalYear))}
      />
      <TitleField form={form} />
      <FormWords form={form} />
    </>
  );
}

function InitiativeField({ form }: FormProps) {
  const { draft, faults, change, fiscalYear, initiatives, initiative, target, statuses, stored } = form;
  if (stored) {
    return (
      <p className={styles.fixed}>
        <span className={styles.label}>取組</span>
        {initiative && initiativeName(initiative)}
      </p>
    );
  }
  // What is missing first takes the focus: the initiative, or, where it is known, the day.
  const isUnchosen = draft.initiative === "";
  const choose = (code: string) => {
    const chosen = initiatives.find((one) => one.code === code);
    change(withInitiative(draft, chosen, fiscalYear));
  };
  return (
    <Select
      label="取組"
      required
      autoFocus={isUnchosen}
      support={
        target ? `${fiscalYearLabel(fiscalYear)}の目標：${target.resolved}` : "何のために行ったかを選びます。"
      }
      value={draft.initiative}
      error={faultAt(faults, "/initiative") ?? closedReason(statuses.get(draft.initiative))}
      options={[
        { value: "", label: "選んでください" },
        ...initiatives.map((one) => ({ value: one.code, label: initiativeName(one) })),
      ]}
      onChange={(event) => choose(event.target.value)}
    />
  );
}

function DateField({ form, dateRef }: FormBasicsProps) {
  const { draft, faults, change, fiscalYear } = form;
  const day = readDay(draft.date, fiscalYear);
  const isFit = day !== null && isInFiscalYear(day, fiscalYear);
  return (
    <div>
      <TextField
        label="日付"
        required
        ref={dateRef}
        autoFocus={draft.initiative !== ""}
        autoComplete="off"
        support="例：2024/6/18、6/18、R6.6.18"
        value={draft.date}
        error={faultAt(faults, "/date")}
        onChange={(event) => change({ date: event.target.value })}
      />
      <p className={styles.read} role="status">
        {day !== null && dayWithWeekday(day)}
        {day !== null && !isFit && "（この年度の日付ではありません）"}
      </p>
    </div>
  );
}

function TitleField({ form: { draft, faults, change, earlier } }: FormProps) {
  const list = useId();
  return (
    <>
      <TextField
        label="名称"
        required
        list={list}
        autoComplete="off"
        value={draft.title}
        error={faultAt(faults, "/title")}
        onChange={(event) => change({ title: event.target.value })}
      />
      <datalist id={list}>
        {[...new Set(earlier.map(({ title }) => title))].map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </>
  );
}
