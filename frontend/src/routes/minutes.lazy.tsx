import { createLazyRoute } from "@tanstack/react-router";
import { MinutesPaperScreen } from "@/features/meeting/MinutesPaperScreen";

export const Route = createLazyRoute("/signed-in/$policy/meetings/$meeting/minutes")({
  component: MinutesPage,
});

function MinutesPage() {
  const { policy, meeting } = Route.useParams();
  const printed = Route.useLoaderDeps();
  return <MinutesPaperScreen policy={policy} meeting={meeting} printed={printed} />;
}
