import { queryOptions } from "@tanstack/react-query";
import { listLedgerEntries } from "@/api/operations";
import type { LedgerEntry } from "@/api/types";

/** Everything on record about a subject and what lies below it, newest first. The server gives it oldest first, page by page. */
export const historyQuery = (policy: string, subject: string) =>
  queryOptions({
    queryKey: ["policies", policy, "ledger", subject],
    queryFn: async ({ signal }) => {
      const entries: LedgerEntry[] = [];
      let cursor: number | undefined;
      do {
        const page = await listLedgerEntries(policy, subject, cursor, signal);
        entries.push(...page.items);
        cursor = page.nextCursor === null ? undefined : Number(page.nextCursor);
      } while (cursor !== undefined);
      return entries.reverse();
    },
    staleTime: 0,
  });
