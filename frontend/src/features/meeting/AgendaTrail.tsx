import { Link } from "@tanstack/react-router";
import type { AgendaItem, TrailStep } from "@/api/types";
import styles from "./AgendaTrail.module.css";

/** 令和6年度 第1回から継続, and where it went on. */
export function AgendaTrail({ policy, item }: { policy: string; item: AgendaItem }) {
  const { trail, continuedIn } = item;
  if (trail.length === 0 && continuedIn === null) return null;
  return (
    <ul className={styles.trail} aria-label="議題の経過">
      {trail.map((step) => (
        <li key={step.item}>
          <Step policy={policy} step={step} />
          から継続
        </li>
      ))}
      {continuedIn && (
        <li>
          <Step policy={policy} step={continuedIn} />
          に継続
        </li>
      )}
    </ul>
  );
}

function Step({ policy, step }: { policy: string; step: TrailStep }) {
  return (
    <Link
      to="/$policy/meetings/$meeting"
      params={{ policy, meeting: step.meeting }}
      hash={`item-${step.item}`}
    >
      {step.meetingLabel}
    </Link>
  );
}
