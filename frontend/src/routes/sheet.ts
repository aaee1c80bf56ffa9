import { createRoute, notFound } from "@tanstack/react-router";
import { parseFiscalYear } from "@/domain/fiscalYear";
import { commentsQuery } from "@/features/cycle/commentQueries";
import { sheetQuery } from "@/features/cycle/sheetQueries";
import { discussionsQuery } from "@/features/meeting/queries";
import { policyQuery } from "@/features/policy/queries";
import { policyRoute } from "./policy";

export const sheetRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/initiatives/$code/cycles/$fiscalYear",
  loader: async ({ context: { queryClient }, params: { policy, code, fiscalYear: text } }) => {
    const fiscalYear = parseFiscalYear(text);
    if (fiscalYear === null) throw notFound();
    const address = { policy, code, fiscalYear };
    await Promise.all([
      queryClient.ensureQueryData(sheetQuery(address)),
      queryClient.ensureQueryData(commentsQuery(address)),
      queryClient.ensureQueryData(discussionsQuery(policy, code, fiscalYear)),
      queryClient.ensureQueryData(policyQuery(policy)),
    ]);
    return address;
  },
}).lazy(() => import("./sheet.lazy").then(({ Route }) => Route));
