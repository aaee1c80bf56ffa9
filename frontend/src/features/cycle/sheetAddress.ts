export interface SheetAddress {
  policy: string;
  code: string;
  fiscalYear: number;
}

/** The account is part of the key: on a shared PC nobody gets another person's words into the form. */
export function draftKey(account: string, { policy, code, fiscalYear }: SheetAddress): string {
  return `meguri/draft/${account}/${policy}/${code}/${fiscalYear}`;
}
