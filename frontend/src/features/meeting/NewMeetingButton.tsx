import { useState } from "react";
import type { Committee } from "@/api/types";
import { Button } from "@/ui";
import { NewMeetingDialog } from "./NewMeetingDialog";

type NewMeetingButtonProps = {
  policy: string;
  committees: readonly Committee[];
  committee?: string;
  fiscalYear: number;
};

export function NewMeetingButton({ committee = "", ...rest }: NewMeetingButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>会議を作る</Button>
      {isOpen && <NewMeetingDialog {...rest} committee={committee} onClose={() => setOpen(false)} />}
    </>
  );
}
