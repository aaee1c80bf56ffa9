import { useQueryClient } from "@tanstack/react-query";
import type { Draft } from "@/saving/draft";
import { type SavingForm, useAutosave } from "@/saving/useAutosave";
import { draftKey, type SheetAddress } from "./sheetAddress";
import type { FieldKey } from "./sheetFields";
import { sheetServer } from "./sheetServer";
import { SHEET_RULES, type StoredSheet } from "./sheetState";

export interface SheetOpening {
  address: SheetAddress;
  account: string;
  stored: StoredSheet;
  draft: Draft<FieldKey> | null;
}

/** The form of one sheet. */
export function useSheet({ address, account, stored, draft }: SheetOpening): SavingForm<FieldKey> {
  const queryClient = useQueryClient();
  return useAutosave({
    rules: SHEET_RULES,
    server: () => sheetServer(queryClient, address),
    draftKey: draftKey(account, address),
    stored,
    draft,
  });
}
