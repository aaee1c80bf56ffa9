import { createLazyRoute } from "@tanstack/react-router";
import { WorkScreen } from "@/features/work/WorkScreen";

export const Route = createLazyRoute("/signed-in/$policy/work")({
  component: () => <WorkScreen policy={Route.useParams().policy} />,
});
