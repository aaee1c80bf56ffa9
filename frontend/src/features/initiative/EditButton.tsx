import { describeError } from "@/api/problem";
import { Button, ErrorPanel } from "@/ui";
import { EditDialog } from "./EditDialog";
import type { Choices } from "./EditFields";
import { useOpening } from "./useEdit";

type EditButtonProps = { code: string; choices: Omit<Choices, "owner"> };

export function EditButton({ code, choices }: EditButtonProps) {
  const opening = useOpening(choices.policy.code, code);
  return (
    <>
      <Button
        variant="secondary"
        size="small"
        isPending={opening.isPending}
        pendingLabel="読み込んでいます"
        onPress={() => opening.mutate()}
      >
        概要を直す
      </Button>
      {opening.error && <ErrorPanel {...describeError(opening.error)} />}
      {opening.data && <EditDialog opened={opening.data} choices={choices} onClose={opening.reset} />}
    </>
  );
}
