import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { baselineQuery, boardQuery } from "@/features/cycle/boardQueries";
import { SubjectHistory } from "@/features/ledger/SubjectHistory";
import { CommitteeScreen } from "@/features/policy/CommitteeScreen";
import { committeeQuery } from "@/features/policy/queries";
import { CommitteeActions } from "./committeeActions";
import { CommitteeMeetings } from "./committeeMeetings";

export const Route = createLazyRoute("/signed-in/$policy/committees/$committee")({
  component: CommitteePage,
});

function CommitteePage() {
  const { policy, committee: code } = Route.useParams();
  const { rights, people, fiscalYear } = Route.useLoaderData();
  const { data: committee } = useSuspenseQuery(committeeQuery(policy, code));
  const { data: initiatives } = useSuspenseQuery(baselineQuery(policy));
  const { data: sheets } = useSuspenseQuery(boardQuery(policy, fiscalYear));
  const mayRun = rights.includes("RUN_MEETINGS");
  const part = { policy, code, mayRun };
  return (
    <CommitteeScreen
      key={code}
      policy={policy}
      committee={committee}
      initiatives={initiatives}
      sheets={sheets}
      fiscalYear={fiscalYear}
      mayRun={mayRun}
      meetings={<CommitteeMeetings {...part} fiscalYear={fiscalYear} />}
      actions={<CommitteeActions {...part} initiatives={initiatives} people={people} />}
      history={
        rights.includes("READ_LEDGER") && <SubjectHistory policy={policy} subject={`committees/${code}`} />
      }
    />
  );
}
