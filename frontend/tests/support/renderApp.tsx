import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "@/App";
import { createAppRouter, createQueryClient } from "@/router";

/** The whole application at one address, against the mocked network. */
export function renderApp(path: string) {
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  const user = userEvent.setup();
  return { ...render(<App queryClient={queryClient} router={router} />), router, user };
}
