import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { ActivityLines } from "@/features/activity/ActivityLines";
import { initiativeActivitiesQuery } from "@/features/activity/queries";
import { BoardYears } from "@/features/cycle/BoardYears";
import { yearsQuery } from "@/features/cycle/boardQueries";
import { InitiativeScreen } from "@/features/initiative/InitiativeScreen";
import { SubjectHistory } from "@/features/ledger/SubjectHistory";
import { DiscussionLines } from "@/features/meeting/DiscussionLines";
import { committeesQuery, policyQuery } from "@/features/policy/queries";

export const Route = createLazyRoute("/signed-in/$policy/initiatives/$code")({ component: InitiativePage });

function InitiativePage() {
  const { policy: policyCode, code } = Route.useParams();
  const { rights, people } = Route.useLoaderData();
  const { data: policy } = useSuspenseQuery(policyQuery(policyCode));
  const { data: committees } = useSuspenseQuery(committeesQuery(policyCode));
  const { data: rows } = useSuspenseQuery(yearsQuery(policyCode, code));
  const { data: activities } = useSuspenseQuery(initiativeActivitiesQuery(policyCode, code));
  const subject = `initiatives/${code}`;
  const { scenes, effective } = policy;
  const names = { scenes, committees, ratings: effective.ratings, ...(people && { people }) };
  return (
    <InitiativeScreen
      key={code}
      policy={policy}
      committees={committees}
      code={code}
      people={people}
      rows={rows}
      mayRecord={rights.includes("WRITE_CYCLES")}
      sheets={<BoardYears policy={policyCode} code={code} ratings={effective.ratings} />}
      activities={<ActivityLines activities={activities} />}
      meetings={<DiscussionLines policy={policyCode} code={code} />}
      history={
        rights.includes("READ_LEDGER") && (
          <SubjectHistory policy={policyCode} subject={subject} names={names} />
        )
      }
    />
  );
}
