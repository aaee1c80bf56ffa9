import { useEffect, useState } from "react";
import { type Draft, readDraft } from "./draft";

/** What this device still holds from before; undefined while it is being looked up. */
export function useDraft(key: string | null): Draft | null | undefined {
  const [draft, setDraft] = useState<Draft | null | undefined>(key === null ? null : undefined);
  useEffect(() => {
    if (key === null) return;
    let current = true;
    void readDraft(key).then((found) => {
      if (current) setDraft(found);
    });
    return () => {
      current = false;
    };
  }, [key]);
  return draft;
}
