import { useState } from "react";
import type { Meeting } from "@/api/types";
import { Button, EmptyState, ErrorPanel, VisuallyHidden } from "@/ui";
import { changeText } from "./changeMeeting";
import { MeetingSection } from "./MeetingSection";
import { PapersDialog } from "./PapersDialog";
import { PapersList } from "./PapersList";
import styles from "./PapersSection.module.css";
import { adding, materialOf, moving, papersFromAgenda, removing, replacing, type Spot } from "./papers";
import { usePapers } from "./usePapers";

type PapersSectionProps = { policy: string; meeting: Meeting; mayChange: boolean };

/** 資料: what is handed out, numbered as it will be printed. */
export function PapersSection({ policy, meeting, mayChange }: PapersSectionProps) {
  const { change, error, reset } = usePapers(policy, meeting);
  const [opened, setOpened] = useState<Spot | "new" | null>(null);
  const [done, setDone] = useState("");
  const missing = papersFromAgenda(meeting, meeting.materials.map(materialOf));
  const move = (spot: Spot, step: number) => {
    const to = spot.index + step;
    const isEnd = to < 0 || to >= meeting.materials.length;
    if (isEnd) return setDone(step < 0 ? "いちばん上にあります。" : "いちばん下にあります。");
    change(moving(spot, step), {
      onSuccess: () => setDone(`「${spot.paper.title}」を${to + 1}番目に移しました。`),
    });
  };
  const open = (next: Spot | "new") => {
    reset();
    setOpened(next);
  };
  return (
    <MeetingSection
      id="papers"
      title="資料"
      actions={
        mayChange && (
          <PapersButtons
            missing={missing.length}
            onAdd={() => open("new")}
            onFill={() =>
              change(adding(...missing), {
                onSuccess: () => setDone(`資料を${missing.length}件加えました。`),
              })
            }
          />
        )
      }
    >
      {error && <ErrorPanel {...changeText(error)} />}
      <VisuallyHidden>
        <span role="status">{done}</span>
      </VisuallyHidden>
      {meeting.materials.length === 0 ? (
        <NoPapers mayChange={mayChange} />
      ) : (
        <PapersList
          meeting={meeting}
          mayChange={mayChange}
          onMove={move}
          onEdit={open}
          onBranch={(spot) => change(replacing(spot, { ...spot.paper, branch: !spot.paper.branch }))}
          onRemove={(spot) =>
            change(removing(spot), { onSuccess: () => setDone(`「${spot.paper.title}」を消しました。`) })
          }
        />
      )}
      {opened !== null && (
        <PapersDialog
          policy={policy}
          meeting={meeting}
          spot={opened === "new" ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </MeetingSection>
  );
}

type PapersButtonsProps = { missing: number; onAdd: () => void; onFill: () => void };

function PapersButtons({ missing, onAdd, onFill }: PapersButtonsProps) {
  return (
    <div className={styles.buttons}>
      {missing > 0 && (
        <Button variant="text" size="small" onPress={onFill}>
          議題から並べる
        </Button>
      )}
      <Button variant="secondary" size="small" onPress={onAdd}>
        資料を加える
      </Button>
    </div>
  );
}

function NoPapers({ mayChange }: { mayChange: boolean }) {
  return (
    <EmptyState title="資料はまだありません">
      {mayChange && (
        <p>「議題から並べる」を押すと、議題のPDCAシート・進捗一覧・宿題の一覧を資料として並べます。</p>
      )}
    </EmptyState>
  );
}
