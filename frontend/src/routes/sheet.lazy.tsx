import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { rightsIn } from "@/domain/rights";
import { SheetScreen } from "@/features/cycle/SheetScreen";
import { SubjectHistory } from "@/features/ledger/SubjectHistory";
import { DiscussionLines } from "@/features/meeting/DiscussionLines";
import { opinionsQuery } from "@/features/meeting/queries";
import { policyQuery } from "@/features/policy/queries";

export const Route = createLazyRoute("/signed-in/$policy/initiatives/$code/cycles/$fiscalYear")({
  component: SheetPage,
});

function SheetPage() {
  const address = Route.useLoaderData();
  const { session } = Route.useRouteContext();
  const { policy, code, fiscalYear } = address;
  const { data } = useSuspenseQuery(policyQuery(policy));
  const { data: opinions } = useSuspenseQuery(opinionsQuery(policy, code, fiscalYear));
  const subject = `initiatives/${code}/cycles/${fiscalYear}`;
  const names = { ratings: data.effective.ratings, scenes: data.scenes };
  const mayReadHistory = rightsIn(session, policy).includes("READ_LEDGER");
  return (
    <SheetScreen
      {...address}
      scale={{ ratings: data.effective.ratings, isDefault: data.ratings === null }}
      opinions={opinions}
      meetings={<DiscussionLines policy={policy} code={code} fiscalYear={fiscalYear} />}
      history={
        mayReadHistory && <SubjectHistory key={subject} policy={policy} subject={subject} names={names} />
      }
    />
  );
}
