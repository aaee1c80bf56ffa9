import { useEffect, useState } from "react";
import { type Draft, readDraft } from "./draft";

/** What this device still holds from before; undefined while it is being looked up. */
export function useDraft<Key extends string>(key: string): Draft<Key> | null | undefined {
  const [draft, setDraft] = useState<Draft<Key> | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void readDraft<Key>(key).then((found) => {
      if (current) setDraft(found);
    });
    return () => {
      current = false;
    };
  }, [key]);
  return draft;
}
