import { useSuspenseQuery } from "@tanstack/react-query";
import type { Initiative, Person } from "@/api/types";
import { ActionList } from "@/features/meeting/ActionList";
import { actionsQuery } from "@/features/meeting/queries";
import { CommitteeOpenActions } from "@/features/policy/CommitteeOpenActions";

type CommitteeActionsProps = {
  policy: string;
  code: string;
  mayRun: boolean;
  initiatives: Initiative[];
  people: Person[];
};

/** What the body's meetings asked for and is not done. */
export function CommitteeActions({ policy, code, ...rest }: CommitteeActionsProps) {
  const { data: actions } = useSuspenseQuery(actionsQuery(policy, { committee: code, state: "OPEN" }));
  return (
    <CommitteeOpenActions count={actions.length}>
      <ActionList policy={policy} actions={actions} caption="終わっていない宿題" {...rest} />
    </CommitteeOpenActions>
  );
}
