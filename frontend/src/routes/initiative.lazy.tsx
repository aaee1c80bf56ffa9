import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { BoardYears } from "@/features/cycle/BoardYears";
import { InitiativeScreen } from "@/features/initiative/InitiativeScreen";
import { committeesQuery, policyQuery } from "@/features/policy/queries";

export const Route = createLazyRoute("/signed-in/$policy/initiatives/$code")({ component: InitiativePage });

function InitiativePage() {
  const { policy: policyCode, code } = Route.useParams();
  const { data: policy } = useSuspenseQuery(policyQuery(policyCode));
  const { data: committees } = useSuspenseQuery(committeesQuery(policyCode));
  return (
    <InitiativeScreen
      policy={policy}
      committees={committees}
      code={code}
      sheets={<BoardYears policy={policyCode} code={code} />}
    />
  );
}
