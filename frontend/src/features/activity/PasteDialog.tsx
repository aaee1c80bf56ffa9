import { useState } from "react";
import type { ActivityImport } from "@/api/types";
import { LeaveGuard } from "@/saving/LeaveGuard";
import { Button, Dialog } from "@/ui";
import { PasteFields } from "./PasteFields";
import { PasteResult } from "./PasteResult";
import type { ActivitiesScreenProps } from "./screenProps";
import { usePaste } from "./usePaste";

type PasteDialogProps = {
  around: ActivitiesScreenProps;
  onDone: (done: string) => void;
  onClose: () => void;
};

/** 表から貼り付ける: nothing goes in before the last press. */
export function PasteDialog({ around, onDone, onClose }: PasteDialogProps) {
  const { policy, fiscalYear, filter } = around;
  const [isClosing, setClosing] = useState(false);
  const recorded = (result: ActivityImport) => {
    onDone(`${result.recorded}件を実施記録に取り込みました`);
    if (result.badRows === 0) onClose();
  };
  const paste = usePaste({ policy: policy.code, fiscalYear }, filter.initiative ?? "", recorded);
  const close = () => (paste.isDirty ? setClosing(true) : onClose());
  return (
    <Dialog
      size="wide"
      title="表から貼り付ける"
      isOpen
      onClose={close}
      footer={
        <>
          <Button variant="secondary" onPress={close}>
            {paste.recorded ? "閉じる" : "やめる"}
          </Button>
          {!paste.recorded && <PasteSteps paste={paste} />}
        </>
      }
    >
      <div inert={paste.isLooking || paste.isRecording}>
        <PasteFields around={around} paste={paste} />
      </div>
      <PasteResult paste={paste} />
      <LeaveGuard
        isDirty={paste.isDirty}
        isClosing={isClosing}
        onStay={() => setClosing(false)}
        onClose={onClose}
      />
    </Dialog>
  );
}

function PasteSteps({ paste }: { paste: ReturnType<typeof usePaste> }) {
  const { preview, isLooking, isRecording, look, record } = paste;
  const good = preview?.result.good.length ?? 0;
  return (
    <>
      <Button
        variant={preview ? "secondary" : "primary"}
        isPending={isLooking}
        pendingLabel="確かめています"
        onPress={look}
      >
        {preview ? "もう一度確かめる" : "確かめる"}
      </Button>
      {preview && good > 0 && (
        <Button isPending={isRecording} pendingLabel="取り込んでいます" onPress={record}>
          {preview.result.badRows > 0 ? `正しい${good}行だけを取り込む` : `${good}行を取り込む`}
        </Button>
      )}
    </>
  );
}
