import type { FieldWords } from "@/saving/fieldWords";
import { type FieldKey, fieldLabel, isChosen, shownValue } from "./sheetFields";
import { useScale } from "./sheetScale";

/** The sheet's fields in the words of the screen, ratings by the policy's scale. */
export function useSheetWords(): FieldWords<FieldKey> {
  const { ratings } = useScale();
  return { label: fieldLabel, isChosen, shown: (key, value) => shownValue(key, value, ratings) };
}
