import { useId, useState } from "react";
import type { ActivityState } from "@/api/types";
import { activityStateLabels } from "@/domain/labels";
import { CheckChips, RadioChips, TextField } from "@/ui";
import styles from "./FormDetails.module.css";
import { FormSurvey } from "./FormSurvey";
import { type FormProps, faultAt } from "./formState";

const states = Object.keys(activityStateLabels) as ActivityState[];
const within = [
  "/state",
  "/counted",
  "/notCountedReason",
  "/survey",
  "/scenes",
  "/themes",
  "/place",
  "/link",
];

/** What only some records need. It opens by itself where a survey is asked for or something in it is wrong. */
export function FormDetails({ form }: FormProps) {
  const { draft, faults, target, stored } = form;
  const hasFault = within.some((place) => faultAt(faults, place) !== null);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const isUsed =
    stored !== null ||
    draft.state !== "HELD" ||
    !draft.counted ||
    draft.place !== "" ||
    draft.scenes.length > 0;
  const open = hasFault || (isOpen ?? (target?.kind === "RATE" || isUsed));
  return (
    <div className={styles.details}>
      <button type="button" className={styles.summary} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true" className={styles.caret}>
          {open ? "▾" : "▸"}
        </span>
        くわしく
        <span className={styles.contents}>状態・算入、アンケート、場所・方法、場面、テーマ、リンク</span>
      </button>
      {open && (
        <div className={styles.body}>
          <StandingFields form={form} />
          <FormSurvey form={form} />
          <WhereFields form={form} />
        </div>
      )}
    </div>
  );
}

function StandingFields({ form: { draft, faults, change } }: FormProps) {
  return (
    <div className={styles.columns}>
      <RadioChips
        legend="状態"
        options={states.map((value) => ({ value, label: activityStateLabels[value] }))}
        chosen={draft.state}
        error={faultAt(faults, "/state")}
        onChoose={(state) => change({ state })}
      />
      <RadioChips
        legend="実績への算入"
        options={[
          { value: "yes", label: "算入する" },
          { value: "no", label: "算入しない" },
        ]}
        chosen={draft.counted ? "yes" : "no"}
        onChoose={(value) => change({ counted: value === "yes" })}
      />
      {!draft.counted && (
        <TextField
          label="算入しない理由"
          required
          value={draft.notCountedReason}
          error={faultAt(faults, "/notCountedReason")}
          onChange={(event) => change({ notCountedReason: event.target.value })}
        />
      )}
    </div>
  );
}

function WhereFields({ form: { draft, faults, change, policy, earlier } }: FormProps) {
  const list = useId();
  const places = new Set(earlier.map(({ place }) => place).filter((place) => place !== null));
  return (
    <>
      <CheckChips
        legend="場面"
        options={policy.scenes.map(({ number, name }) => ({ value: String(number), label: name }))}
        chosen={draft.scenes.map(String)}
        error={faultAt(faults, "/scenes")}
        onChange={(scenes) => change({ scenes: scenes.map(Number) })}
      />
      <div className={styles.columns}>
        <TextField
          label="場所・方法"
          support="例：市民会館、オンライン併用"
          list={list}
          value={draft.place}
          error={faultAt(faults, "/place")}
          onChange={(event) => change({ place: event.target.value })}
        />
        <datalist id={list}>
          {[...places].map((place) => (
            <option key={place} value={place} />
          ))}
        </datalist>
        <TextField
          label="テーマ"
          support="二つ以上あるときは「、」で区切ります。"
          value={draft.themes}
          error={faultAt(faults, "/themes")}
          onChange={(event) => change({ themes: event.target.value })}
        />
        <TextField
          label="リンク"
          support="http:// か https:// で始まるアドレス"
          type="text"
          inputMode="url"
          value={draft.link}
          error={faultAt(faults, "/link")}
          onChange={(event) => change({ link: event.target.value })}
        />
      </div>
    </>
  );
}
