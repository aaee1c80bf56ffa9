import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import styles from "./AttendanceDeputy.module.css";

const PAUSE_MS = 1500;

type AttendanceDeputyProps = {
  name: string;
  deputy: string;
  /** `seen` is what stood there when the typing began. */
  onCommit: (deputy: string | null, seen: string | null) => void;
};

/** Who came instead; saved when typing pauses, on Enter, or on leaving the field. */
export function AttendanceDeputy({ name, deputy, onCommit }: AttendanceDeputyProps) {
  const id = useId();
  const isComposing = useRef(false);
  const { typed, setTyped, commit } = useTypedName(deputy, onCommit);
  const saveWhenDone = () => {
    if (!isComposing.current) commit();
  };
  const latest = useRef(saveWhenDone);
  useEffect(() => {
    latest.current = saveWhenDone;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins again with every letter
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <span className={styles.deputy}>
      <label htmlFor={id} className={styles.label}>
        代理の人
      </label>
      <input
        id={id}
        aria-label={`${name}の代理の人`}
        className={styles.input}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={() => {
          isComposing.current = false;
        }}
        onKeyDown={({ key }: KeyboardEvent) => key === "Enter" && saveWhenDone()}
        onBlur={saveWhenDone}
      />
    </span>
  );
}

/** What is typed over a stored name; a name stored by somebody else shows where nothing was typed. */
function useTypedName(stored: string, onCommit: AttendanceDeputyProps["onCommit"]) {
  const [seen, setSeen] = useState(stored);
  const [typed, setTyped] = useState(stored);
  const follow = () => {
    setSeen(stored);
    setTyped(stored);
  };
  if (stored !== seen && typed.trim() === seen) follow();
  const commit = () => {
    const text = typed.trim();
    if (text === stored) return;
    onCommit(text || null, seen || null);
    // Somebody else's name stands there by now: it stays until this person has read so.
    if (stored !== seen) follow();
    else setSeen(text);
  };
  return { typed, setTyped, commit };
}
