/** A key under which a repeated request counts once. */
export function requestKey(): string {
  // Browsers keep randomUUID from pages without TLS, as on an office network.
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
