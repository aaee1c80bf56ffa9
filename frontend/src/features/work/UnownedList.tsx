import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Work } from "@/api/types";
import { Button } from "@/ui";
import styles from "./WorkScreen.module.css";

const FEW = 5;

type UnownedListProps = { policy: string; unowned: Work["unowned"] };

/** Initiatives that nobody is responsible for: their sheets wait in nobody's list. */
export function UnownedList({ policy, unowned }: UnownedListProps) {
  const [isOpen, setOpen] = useState(unowned.length <= FEW);
  return (
    <section className={styles.section} aria-label="担当が決まっていない取組">
      <h2>
        担当が決まっていない取組 <span className={styles.count}>{unowned.length}件</span>
      </h2>
      <p className={styles.quiet}>取組のページで担当者を決めると、その人の「今日やること」に出ます。</p>
      {isOpen ? (
        <ul className={styles.list}>
          {unowned.map(({ initiative: code, printedCode, name, department }) => (
            <li key={code} className={styles.unowned}>
              <Link to="/$policy/initiatives/$code" params={{ policy, code }}>
                {printedCode}　{name}
              </Link>
              {department && <span className={styles.quiet}>　{department}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <Button variant="secondary" size="small" onPress={() => setOpen(true)}>
            {unowned.length}件を表示する
          </Button>
        </p>
      )}
    </section>
  );
}
