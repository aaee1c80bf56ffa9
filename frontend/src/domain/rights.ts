type Grants<Right> = { policies: readonly { policy: string; rights: readonly Right[] }[] };

/** What somebody may do in a policy; nothing without a grant. */
export function rightsIn<Right>({ policies }: Grants<Right>, policy: string): readonly Right[] {
  return policies.find((grant) => grant.policy === policy)?.rights ?? [];
}
