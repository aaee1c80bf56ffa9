import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { rightsIn } from "@/domain/rights";
import { MeetingListSection } from "@/features/meeting/MeetingListSection";
import { nextByCommittee } from "@/features/meeting/meetingRows";
import { NewMeetingButton } from "@/features/meeting/NewMeetingButton";
import { meetingsQuery } from "@/features/meeting/queries";
import { CommitteesScreen } from "@/features/policy/CommitteesScreen";
import { committeesQuery, policyQuery } from "@/features/policy/queries";
import { yearsOf } from "@/features/policy/yearShown";
import { YearSwitch } from "@/ui";

export const Route = createLazyRoute("/signed-in/$policy/committees")({ component: CommitteesPage });

function CommitteesPage() {
  const { policy } = Route.useParams();
  const { today, fiscalYear } = Route.useLoaderData();
  const { session } = Route.useRouteContext();
  const mayRun = rightsIn(session, policy).includes("RUN_MEETINGS");
  const { data: content } = useSuspenseQuery(policyQuery(policy));
  const { data: committees } = useSuspenseQuery(committeesQuery(policy));
  const { data: coming } = useSuspenseQuery(meetingsQuery(policy, { from: today }));
  const { data: meetings } = useSuspenseQuery(meetingsQuery(policy, { fiscalYear }));
  const years = (
    <YearSwitch years={yearsOf(content)} shown={fiscalYear}>
      {({ fiscalYear: fy, ...link }) => (
        <Link to="/$policy/committees" params={{ policy }} search={{ fy }} activeProps={{}} {...link} />
      )}
    </YearSwitch>
  );
  return (
    <CommitteesScreen
      policy={policy}
      committees={committees}
      next={nextByCommittee(coming)}
      today={today}
      create={mayRun && <NewMeetingButton policy={policy} committees={committees} fiscalYear={fiscalYear} />}
      meetings={
        <MeetingListSection
          policy={policy}
          fiscalYear={fiscalYear}
          meetings={meetings}
          mayRun={mayRun}
          years={years}
        />
      }
    />
  );
}
