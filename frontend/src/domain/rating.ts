/** One step of the policy's rating scale (評価区分). */
export type Rating = { code: string; symbol: string; label: string; spoken: string; offered: boolean };

/** ◎ 達成できた; the bare code where the scale does not know it, "" where nobody has rated. */
export function ratingText(ratings: readonly Rating[], code: string | null): string {
  const rating = ratings.find((one) => one.code === code);
  return rating ? `${rating.symbol} ${rating.label}` : (code ?? "");
}

/** What can be chosen now: what is offered, and what already stands here though it is offered no more. */
export function ratingsToChoose(ratings: readonly Rating[], chosen: string): Rating[] {
  return ratings.filter(({ code, offered }) => offered || code === chosen);
}
