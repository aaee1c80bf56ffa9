import { useSuspenseQuery } from "@tanstack/react-query";
import type { Cycle, Session } from "@/api/types";
import { Loading, useDocumentTitle } from "@/ui";
import { draftKey, type SheetAddress } from "./draft";
import { SheetEditor } from "./SheetEditor";
import { isClosed, SheetReading } from "./SheetReading";
import { sheetQuery, writerQuery } from "./sheetQueries";
import { storedOf } from "./sheetServer";
import { useDraft } from "./useDraft";

/** PDCAシート: one initiative's four parts for one fiscal year, to write in or only to read. */
export function SheetScreen(address: SheetAddress) {
  const { policy, code, fiscalYear } = address;
  // A form belongs to one sheet: another year is another form.
  return <Sheet key={`${policy}/${code}/${fiscalYear}`} {...address} />;
}

function Sheet(address: SheetAddress) {
  const { data: loaded } = useSuspenseQuery(sheetQuery(address));
  const { data: session } = useSuspenseQuery(writerQuery);
  const cycle = loaded.data;
  const mayWrite = canWrite(session, address.policy, cycle);
  const draft = useDraft(mayWrite ? draftKey(session.username, address) : null);
  useDocumentTitle(`${cycle.printedCode} ${cycle.name} ${cycle.fiscalYearLabel}`);

  if (!mayWrite) return <SheetReading policy={address.policy} cycle={cycle} />;
  if (draft === undefined) return <Loading label="この端末に残した入力を確かめています" />;
  const opening = { address, account: session.username, stored: storedOf(loaded), draft };
  return <SheetEditor opening={opening} cycle={cycle} />;
}

function canWrite(session: Session, policy: string, cycle: Cycle): boolean {
  const rights = session.policies.find((grant) => grant.policy === policy)?.rights ?? [];
  return rights.includes("WRITE_CYCLES") && !isClosed(cycle.status);
}
