import { Link } from "@tanstack/react-router";
import type { Policy } from "@/api/types";
import { YearSwitch } from "@/ui";

/** The years that have sheets; what was chosen below stays chosen. */
export function ActivityYears({ policy, fiscalYear: shown }: { policy: Policy; fiscalYear: number }) {
  return (
    <YearSwitch years={policy.fiscalYears.filter(({ baseline }) => !baseline)} shown={shown}>
      {({ fiscalYear, ...link }) => (
        <Link
          to="/$policy/activities"
          params={{ policy: policy.code }}
          search={(previous) => ({ ...previous, fy: fiscalYear })}
          activeProps={{}}
          {...link}
        />
      )}
    </YearSwitch>
  );
}
