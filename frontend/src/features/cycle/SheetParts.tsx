import type { ReactNode } from "react";
import type { Cycle } from "@/api/types";
import { Comments } from "./Comments";
import type { Person } from "./lifecycle";
import { SheetBeside } from "./SheetBeside";
import { SheetHandedOn } from "./SheetHandedOn";
import { SheetPart } from "./SheetPart";
import type { SheetAddress } from "./sheetAddress";
import { type FieldValues, SHEET_PARTS, type SheetField } from "./sheetFields";
import type { SheetAutosave } from "./sheetState";

type SheetPartsProps = {
  address: SheetAddress;
  cycle: Cycle;
  person: Person;
  values: FieldValues;
  /** null where nobody writes. */
  autosave: SheetAutosave | null;
  missingResult?: string | null;
  /** What stands in the way of writing the plan, and how to open it. */
  planLock?: ReactNode;
  onCopyHandedOn?: ((text: string) => void) | undefined;
  children: (field: SheetField) => ReactNode;
};

/** The four parts with all that stands beside the fields; `children` shows a field, to write in or to read. */
export function SheetParts({
  address,
  cycle,
  person,
  values,
  autosave,
  missingResult = null,
  planLock,
  onCopyHandedOn,
  children,
}: SheetPartsProps) {
  const beside = { address, cycle, values, autosave, missing: missingResult };
  return SHEET_PARTS.map((part) => (
    <SheetPart key={part.name} part={part} cycle={cycle} values={values} lead={autosave !== null}>
      <Comments address={address} part={part} person={person} />
      {part.name === "plan" && <SheetHandedOn cycle={cycle} onCopy={onCopyHandedOn} />}
      {part.name === "plan" && planLock}
      {part.fields.map((field) => (
        <SheetBeside key={field.key} field={field} {...beside}>
          {children}
        </SheetBeside>
      ))}
    </SheetPart>
  ));
}
