import type { QueryClient } from "@tanstack/react-query";
import { writeAs } from "@/api/client";
import { signOut } from "@/api/operations";
import { ProblemError } from "@/api/problem";
import { sessionQuery } from "./queries";

/** The session, or null for somebody who has not signed in. */
export async function currentSession(queryClient: QueryClient) {
  try {
    const session = await queryClient.ensureQueryData(sessionQuery);
    writeAs(session.username);
    return session;
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
