import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { coming } from "@/features/meeting/meetingRows";
import { actionsQuery, meetingsQuery } from "@/features/meeting/queries";
import { OwnActions } from "@/features/work/OwnActions";
import { WorkMeetings } from "@/features/work/WorkMeetings";
import { WorkScreen } from "@/features/work/WorkScreen";

export const Route = createLazyRoute("/signed-in/$policy/work")({ component: WorkPage });

/** As many as can be kept in mind. */
const FEW = 3;

function WorkPage() {
  const { policy } = Route.useParams();
  const { today } = Route.useLoaderData();
  const { session } = Route.useRouteContext();
  const { data: meetings } = useSuspenseQuery(meetingsQuery(policy, { from: today }));
  const mine = { owner: session.username, state: "OPEN" } as const;
  const { data: actions } = useSuspenseQuery(actionsQuery(policy, mine));
  return (
    <WorkScreen
      policy={policy}
      meetings={<WorkMeetings policy={policy} meetings={coming(meetings).slice(0, FEW)} today={today} />}
      actions={<OwnActions policy={policy} actions={actions} today={today} />}
    />
  );
}
