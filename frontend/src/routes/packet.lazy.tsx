import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { BoardPaper } from "@/features/cycle/BoardPaper";
import { SheetPaper } from "@/features/cycle/SheetPaper";
import { PacketScreen } from "@/features/meeting/PacketScreen";
import { policyAsOfQuery } from "@/features/policy/queries";

export const Route = createLazyRoute("/signed-in/$policy/meetings/$meeting/packet")({
  component: PacketPage,
});

function PacketPage() {
  const { policy, meeting } = Route.useParams();
  const printed = Route.useLoaderDeps();
  // Papers of the past keep the words of their rating scale.
  const { data } = useSuspenseQuery(policyAsOfQuery(policy, printed.asOf));
  const { ratings } = data.effective;
  return (
    <PacketScreen
      policy={policy}
      meeting={meeting}
      printed={printed}
      sheet={(cycle) => <SheetPaper cycle={cycle} ratings={ratings} />}
      board={(rows) => <BoardPaper rows={rows} ratings={ratings} caption="議題の取組の進捗一覧" />}
    />
  );
}
