import { createLazyRoute } from "@tanstack/react-router";
import { SettingsScreen } from "@/features/policy/SettingsScreen";

export const Route = createLazyRoute("/signed-in/$policy/settings")({
  component: () => <SettingsScreen {...Route.useLoaderData()} />,
});
