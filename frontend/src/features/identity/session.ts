import type { QueryClient } from "@tanstack/react-query";
import { signOut } from "@/api/operations";
import { ProblemError } from "@/api/problem";
import { sessionQuery } from "./queries";

/** The session, or null for somebody who has not signed in. */
export async function currentSession(queryClient: QueryClient) {
  try {
    return await queryClient.ensureQueryData(sessionQuery);
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}

export async function endSession(queryClient: QueryClient): Promise<void> {
  await signOut();
  // On a shared PC the next person must not see what this one had loaded.
  queryClient.clear();
}

/** Where to go after signing in: only a path of this application, never another site. */
export function safeNext(next: string | undefined): string {
  return next?.startsWith("/") && !/^\/[/\\]/.test(next) && !next.startsWith("/sign-") ? next : "/";
}
