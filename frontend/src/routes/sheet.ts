import { createRoute, notFound } from "@tanstack/react-router";
import { parseFiscalYear } from "@/domain/fiscalYear";
import { sheetQuery } from "@/features/cycle/sheetQueries";
import { policyRoute } from "./policy";

export const sheetRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/initiatives/$code/cycles/$fiscalYear",
  loader: async ({ context: { queryClient }, params: { policy, code, fiscalYear: text } }) => {
    const fiscalYear = parseFiscalYear(text);
    if (fiscalYear === null) throw notFound();
    await queryClient.ensureQueryData(sheetQuery({ policy, code, fiscalYear }));
    return { policy, code, fiscalYear };
  },
}).lazy(() => import("./sheet.lazy").then(({ Route }) => Route));
