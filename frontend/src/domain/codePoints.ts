/** Length as the server counts it: 𠮷 is one, though JavaScript's length says two. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
