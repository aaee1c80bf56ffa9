import { Link } from "@tanstack/react-router";
import type { Policy } from "@/api/types";
import { YearSwitch } from "@/ui";

export function BoardYearSwitch({ policy, fiscalYear: shown }: { policy: Policy; fiscalYear: number }) {
  return (
    <YearSwitch years={policy.fiscalYears} shown={shown}>
      {({ fiscalYear, ...link }) => (
        <Link
          to="/$policy/board"
          params={{ policy: policy.code }}
          search={(previous) => ({ ...previous, fy: fiscalYear })}
          activeProps={{}}
          {...link}
        />
      )}
    </YearSwitch>
  );
}
