import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { readSession, signIn } from "@/api/operations";

// Never stale by time: a lost session shows itself as a 401 on any other request.
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => readSession(signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export type Credentials = { username: string; password: string };

export const signInMutation = mutationOptions({
  mutationKey: ["sign-in"],
  mutationFn: ({ username, password }: Credentials) => signIn(username, password),
});
