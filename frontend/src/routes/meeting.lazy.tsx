import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { baselineQuery } from "@/features/cycle/boardQueries";
import { SubjectHistory } from "@/features/ledger/SubjectHistory";
import { MeetingScreen } from "@/features/meeting/MeetingScreen";
import { policyQuery } from "@/features/policy/queries";

export const Route = createLazyRoute("/signed-in/$policy/meetings/$meeting")({ component: MeetingPage });

function MeetingPage() {
  const { policy: code, meeting } = Route.useParams();
  const { rights, people } = Route.useLoaderData();
  const { session } = Route.useRouteContext();
  const { data: policy } = useSuspenseQuery(policyQuery(code));
  const { data: initiatives } = useSuspenseQuery(baselineQuery(code));
  const names = { ratings: policy.effective.ratings, scenes: policy.scenes, people };
  return (
    <MeetingScreen
      key={meeting}
      policy={code}
      id={meeting}
      mayRun={rights.includes("RUN_MEETINGS")}
      account={session.username}
      initiatives={initiatives}
      people={people}
      history={
        rights.includes("READ_LEDGER") && (
          <SubjectHistory policy={code} subject={`meetings/${meeting}`} names={names} />
        )
      }
    />
  );
}
