import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Meeting } from "@/api/types";
import { Button } from "@/ui";
import { MeetingDetailsDialog } from "./MeetingDetailsDialog";
import { MeetingRemovalDialog } from "./MeetingRemovalDialog";
import styles from "./MeetingTools.module.css";
import { NextMeetingDialog } from "./NextMeetingDialog";

type MeetingToolsProps = { policy: string; meeting: Meeting; mayRun: boolean };

type Opened = "details" | "next" | "removal";

/** What can be done with the meeting as a whole, apart from moving it on. */
export function MeetingTools({ policy, meeting, mayRun }: MeetingToolsProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const dialog = { policy, meeting, onClose: () => setOpened(null) };
  const address = { policy, meeting: meeting.id };
  const open = (which: Opened, label: string) => (
    <Button variant="secondary" size="small" onPress={() => setOpened(which)}>
      {label}
    </Button>
  );
  return (
    <div className={styles.tools}>
      {mayRun && meeting.status !== "CLOSED" && open("details", "日時・場所を直す")}
      <Link to="/$policy/meetings/$meeting/packet" params={address} className={styles.tool}>
        会議資料
      </Link>
      <Link to="/$policy/meetings/$meeting/minutes" params={address} className={styles.tool}>
        会議録
      </Link>
      <a href={calendarOf(policy, meeting)} download className={styles.tool}>
        カレンダーに入れる
      </a>
      {mayRun && open("next", "次回の会議を作る")}
      {mayRun && meeting.status === "PREPARING" && open("removal", "削除")}
      {opened === "details" && <MeetingDetailsDialog {...dialog} />}
      {opened === "next" && <NextMeetingDialog {...dialog} />}
      {opened === "removal" && <MeetingRemovalDialog {...dialog} />}
    </div>
  );
}

const calendarOf = (policy: string, { id }: Meeting) => `/api/v1/policies/${policy}/meetings/${id}/calendar`;
