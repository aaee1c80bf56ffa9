import { QueryClientProvider, useSuspenseQuery } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { createQueryClient } from "@/router";
import { MinutesEditor } from "../MinutesEditor";
import { MinutesLeftOver } from "../MinutesLeftOver";
import { MinutesText } from "../MinutesText";
import { meetingQuery } from "../queries";

const policy = "132101-2024";

function Page({ meeting: id, account }: { meeting: string; account: string }) {
  const { data: meeting } = useSuspenseQuery(meetingQuery(policy, id));
  return meeting.agenda.map((item) =>
    meeting.status === "CLOSED" ? (
      <div key={item.id}>
        <MinutesText item={item} />
        <MinutesLeftOver policy={policy} item={item} account={account} />
      </div>
    ) : (
      <MinutesEditor key={item.id} policy={policy} meeting={meeting} item={item} account={account} />
    ),
  );
}

/** All items of a meeting to write in, on a page that can be left. */
export function renderMinutes(meeting: string, account = "coordinator") {
  const queryClient = createQueryClient();
  const root = createRootRoute({
    component: () => (
      <Suspense fallback="読み込み中">
        <Link to={"/away" as string}>ほかのページ</Link>
        <Outlet />
      </Suspense>
    ),
  });
  const page = createRoute({
    getParentRoute: () => root,
    path: "/",
    component: () => <Page meeting={meeting} account={account} />,
  });
  const away = createRoute({ getParentRoute: () => root, path: "/away", component: () => <p>移動した先</p> });
  const history = createMemoryHistory({ initialEntries: ["/"] });
  const router = createRouter({ routeTree: root.addChildren([page, away]), history });
  const user = userEvent.setup();
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { ...view, user, queryClient };
}
