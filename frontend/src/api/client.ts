import { NetworkError, ProblemError, toProblem } from "./problem";
import { notifySessionLost } from "./sessionEvents";

/** Data with the ETag it came with: a later PATCH sends it back in If-Match. */
export type Loaded<T> = { data: T; etag: string | null };

export type RequestOptions = {
  method?: string;
  query?: Record<string, string | number | undefined>;
  headers?: Record<string, string>;
  body?: BodyInit;
  /** true where a 401 is an answer (sign-in, "who am I") and not a lost session. */
  anonymous?: boolean;
  signal?: AbortSignal;
};

export async function request<T>(path: string, options: RequestOptions = {}): Promise<Loaded<T>> {
  const url = new URL(`/api/v1${path}`, window.location.origin);
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined && value !== "") url.searchParams.set(name, String(value));
  }
  const response = await send(url, options);
  const body = response.status === 204 ? null : await readJson(response);
  if (response.ok) return { data: body as T, etag: response.headers.get("ETag") };
  if (response.status === 401 && !options.anonymous) notifySessionLost();
  throw new ProblemError(toProblem(response.status, body));
}

async function send(url: URL, { method, headers, body, signal }: RequestOptions): Promise<Response> {
  try {
    return await fetch(url, {
      method: method ?? "GET",
      headers: { Accept: "application/json, application/problem+json", ...headers },
      credentials: "same-origin",
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new NetworkError({ cause });
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text().catch((cause) => {
    throw new NetworkError({ cause });
  });
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
