import type { Session } from "@/api/types";
import { roleLabels } from "@/domain/labels";
import { Menu } from "@/ui";

type AccountMenuProps = { session: Session; policy: string; onSignOut: () => void };

export function AccountMenu({ session, policy, onSignOut }: AccountMenuProps) {
  const roles = session.policies.find((grant) => grant.policy === policy)?.roles ?? [];
  const roleText = roles.map((role) => roleLabels[role]).join("・");
  const name =
    roleText && roleText !== session.displayName
      ? `${session.displayName}（${roleText}）`
      : session.displayName;
  return (
    <Menu
      label={`利用者メニュー ${name}`}
      trigger={name}
      items={[{ id: "sign-out", label: "サインアウトする", onAction: onSignOut }]}
    />
  );
}
