/** Headers of a change: the state it was made from, and why. Headers carry ASCII only, hence the encoding. */
export const change = ({ ifMatch, reason }: { ifMatch: string; reason?: string | null }) => ({
  "If-Match": ifMatch,
  ...(reason ? { "Meguri-Reason": encodeURIComponent(reason) } : {}),
});

export type Change = { ifMatch: string; reason?: string | null };
