import { client } from "./generated/client.gen";
import { NetworkError, ProblemError, toProblem } from "./problem";
import { notifySessionLost } from "./sessionEvents";

client.setConfig({
  baseUrl: window.location.origin,
  credentials: "same-origin",
  // A proxy's HTML page in place of the API's answer is an error, never data.
  parseAs: "json",
});

let writer: string | null = null;

/** Whose page this is. Every write says so: a tab left open must not write under the name of whoever came after. */
export function writeAs(username: string): void {
  writer = username;
}

client.interceptors.request.use((request) => {
  const isPolicyWrite = request.method !== "GET" && request.url.includes("/policies/");
  if (isPolicyWrite && writer !== null) request.headers.set("Meguri-User", encodeURIComponent(writer));
  return request;
});

/** Data with the ETag it came with: a later PATCH sends it back in If-Match. */
export type Loaded<T> = { data: T; etag: string | null };

/** What the generated client resolves to; it never throws. */
type Reply<T> = { data?: T | undefined; error?: unknown; response?: Response };

type AnswerOptions = {
  /** true where a 401 is an answer (sign-in, "who am I") and not a lost session. */
  anonymous?: boolean;
};

/** Turns a reply into data or throws what `describeError` can put into words. */
export async function answer<T>(reply: Promise<Reply<T>>, options: AnswerOptions = {}): Promise<Loaded<T>> {
  const { data, error, response } = await reply;
  if (response?.ok && error === undefined) {
    return { data: data as T, etag: response.headers.get("ETag") };
  }
  if (error instanceof Object && "name" in error && error.name === "AbortError") throw error;
  if (!response || response.ok) throw new NetworkError({ cause: error });
  const refusal = new ProblemError(toProblem(response.status, error));
  if (response.status === 401 && !options.anonymous) {
    notifySessionLost(refusal.is("signed-in-as-another") ? "another" : "expired");
  }
  throw refusal;
}

export const dataOf = async <T>(reply: Promise<Reply<T>>, options?: AnswerOptions): Promise<T> =>
  (await answer<T>(reply, options)).data;
