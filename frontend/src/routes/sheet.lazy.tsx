import { createLazyRoute } from "@tanstack/react-router";
import { SheetScreen } from "@/features/cycle/SheetScreen";

export const Route = createLazyRoute("/signed-in/$policy/initiatives/$code/cycles/$fiscalYear")({
  component: () => <SheetScreen {...Route.useLoaderData()} />,
});
