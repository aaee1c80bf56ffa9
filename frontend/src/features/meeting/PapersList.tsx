import type { Meeting, Paper } from "@/api/types";
import { materialSourceLabels } from "@/domain/meetingLabels";
import { Button, Menu } from "@/ui";
import styles from "./PapersList.module.css";
import { materialOf, type Spot } from "./papers";

type PapersListProps = {
  meeting: Meeting;
  mayChange: boolean;
  onMove: (spot: Spot, step: number) => void;
  onEdit: (spot: Spot) => void;
  onBranch: (spot: Spot) => void;
  onRemove: (spot: Spot) => void;
};

export function PapersList({ meeting, mayChange, ...on }: PapersListProps) {
  const keys = keysOf(meeting.materials);
  return (
    <ol className={styles.papers}>
      {meeting.materials.map((paper, index) => (
        <li key={keys[index]} className={styles.paper} data-branch={paper.branch || undefined}>
          <span className={styles.label}>{paper.label}</span>
          <PaperWords meeting={meeting} paper={paper} />
          {mayChange && <PaperActions {...on} paper={paper} index={index} />}
        </li>
      ))}
    </ol>
  );
}

function PaperWords({ meeting, paper }: { meeting: Meeting; paper: Paper }) {
  const item = meeting.agenda.find(({ id }) => id === paper.item);
  return (
    <div className={styles.words}>
      <p>
        {paper.link ? (
          <a href={paper.link} target="_blank" rel="noopener noreferrer">
            {paper.title}（新しいタブで開く）
          </a>
        ) : (
          paper.title
        )}
      </p>
      <p className={styles.quiet}>
        {materialSourceLabels[paper.source]}
        {item && `　議題${item.number}`}
      </p>
    </div>
  );
}

type PaperActionsProps = Omit<PapersListProps, "meeting" | "mayChange"> & { paper: Paper; index: number };

function PaperActions({ paper, index, onMove, onEdit, onBranch, onRemove }: PaperActionsProps) {
  const spot = { paper: materialOf(paper), index };
  const name = `${paper.label} ${paper.title}`;
  const branching = {
    id: "branch",
    label: paper.branch ? "枝番をやめる" : "枝番にする",
    onAction: () => onBranch(spot),
  };
  return (
    <div className={styles.actions}>
      <Button variant="text" size="small" aria-label={`上へ：${name}`} onPress={() => onMove(spot, -1)}>
        <span aria-hidden="true">↑</span>
      </Button>
      <Button variant="text" size="small" aria-label={`下へ：${name}`} onPress={() => onMove(spot, 1)}>
        <span aria-hidden="true">↓</span>
      </Button>
      <Button variant="secondary" size="small" aria-label={`直す：${name}`} onPress={() => onEdit(spot)}>
        直す
      </Button>
      <Menu
        label={`ほかの操作：${name}`}
        trigger="ほか"
        items={[
          ...(index === 0 ? [] : [branching]),
          { id: "remove", label: "消す", onAction: () => onRemove(spot) },
        ]}
      />
    </div>
  );
}

/** Keys that go with a paper when it moves, so that the focus stays on the button that moved it. */
function keysOf(papers: readonly Paper[]): string[] {
  const times = new Map<string, number>();
  return papers.map(({ title, source, link, item }) => {
    const key = JSON.stringify([title, source, link, item]);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return `${key} ${nth}`;
  });
}
