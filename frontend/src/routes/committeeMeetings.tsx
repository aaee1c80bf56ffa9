import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { MeetingListSection } from "@/features/meeting/MeetingListSection";
import { NewMeetingButton } from "@/features/meeting/NewMeetingButton";
import { meetingsQuery } from "@/features/meeting/queries";
import { committeesQuery, policyQuery } from "@/features/policy/queries";
import { yearsOf } from "@/features/policy/yearShown";
import { YearSwitch } from "@/ui";

type CommitteeMeetingsProps = { policy: string; code: string; mayRun: boolean; fiscalYear: number };

/** The body's meetings of a year. */
export function CommitteeMeetings({ policy, code, mayRun, fiscalYear }: CommitteeMeetingsProps) {
  const { data: content } = useSuspenseQuery(policyQuery(policy));
  const { data: committees } = useSuspenseQuery(committeesQuery(policy));
  const { data: meetings } = useSuspenseQuery(meetingsQuery(policy, { committee: code, fiscalYear }));
  const params = { policy, committee: code };
  return (
    <MeetingListSection
      policy={policy}
      fiscalYear={fiscalYear}
      meetings={meetings}
      mayRun={mayRun}
      create={
        mayRun && (
          <NewMeetingButton
            policy={policy}
            committees={committees}
            committee={code}
            fiscalYear={fiscalYear}
          />
        )
      }
      years={
        <YearSwitch years={yearsOf(content)} shown={fiscalYear}>
          {({ fiscalYear: fy, ...link }) => (
            <Link
              to="/$policy/committees/$committee"
              params={params}
              search={{ fy }}
              activeProps={{}}
              {...link}
            />
          )}
        </YearSwitch>
      }
    />
  );
}
