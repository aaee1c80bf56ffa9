import { createRoute } from "@tanstack/react-router";
import { policyRoute } from "./policy";

export const sheetRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/initiatives/$code/cycles/$fiscalYear",
});
