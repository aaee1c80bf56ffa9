import { useQuery } from "@tanstack/react-query";
import { VisuallyHidden } from "@/ui";
import { workQuery } from "./queries";
import styles from "./WorkBadge.module.css";

/** How many sheets wait for me, beside the menu's entry; nothing while it is not known. */
export function WorkBadge({ policy }: { policy: string }) {
  const { data } = useQuery(workQuery(policy));
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.badge}>
      {count}
      <VisuallyHidden>件</VisuallyHidden>
    </span>
  );
}
