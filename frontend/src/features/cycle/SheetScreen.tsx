import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Loaded } from "@/api/client";
import type { Cycle, Session } from "@/api/types";
import { Loading, useDocumentTitle } from "@/ui";
import { draftKey, type SheetAddress } from "./draft";
import { isClosed, type Person } from "./lifecycle";
import { SheetEditor } from "./SheetEditor";
import { SheetLeftOver } from "./SheetLeftOver";
import { SheetReading } from "./SheetReading";
import { SheetSteps } from "./SheetSteps";
import { sheetQuery, writerQuery } from "./sheetQueries";
import { type Scale, ScaleContext } from "./sheetScale";
import { storedOf } from "./sheetServer";
import { valuesOf } from "./sheetValues";
import { useDraft } from "./useDraft";

type SheetScreenProps = SheetAddress & {
  /** On what the policy rates. */
  scale: Scale;
  /** Who changed what on the sheet; it belongs to another feature. */
  history: ReactNode;
};

/** PDCAシート: one initiative's four parts for one fiscal year, to write in or only to read. */
export function SheetScreen({ scale, history, ...address }: SheetScreenProps) {
  const { policy, code, fiscalYear } = address;
  // A form belongs to one sheet: another year is another form.
  return (
    <ScaleContext value={scale}>
      <Sheet key={`${policy}/${code}/${fiscalYear}`} address={address} history={history} />
    </ScaleContext>
  );
}

function Sheet({ address, history }: { address: SheetAddress; history: ReactNode }) {
  const { data: loaded } = useSuspenseQuery(sheetQuery(address));
  const { data: session } = useSuspenseQuery(writerQuery);
  const cycle = loaded.data;
  const person = personOf(session, address.policy);
  const mayWrite = person.rights.includes("WRITE_CYCLES");
  useDocumentTitle(`${cycle.printedCode} ${cycle.name} ${cycle.fiscalYearLabel}`);

  if (mayWrite && !isClosed(cycle.status)) {
    return <SheetForm address={address} loaded={loaded} person={person} history={history} />;
  }
  const draft = draftKey(session.username, address);
  return (
    <SheetReading
      address={address}
      cycle={cycle}
      person={person}
      steps={<SheetSteps address={address} cycle={cycle} person={person} autosave={null} missing={null} />}
      notices={mayWrite && <SheetLeftOver draftKey={draft} stored={valuesOf(cycle)} />}
      history={history}
    />
  );
}

type SheetFormProps = { address: SheetAddress; loaded: Loaded<Cycle>; person: Person; history: ReactNode };

/** Made anew whenever the sheet opens for writing, with what this device holds at that moment. */
function SheetForm({ address, loaded, person, history }: SheetFormProps) {
  const draft = useDraft(draftKey(person.username, address));
  if (draft === undefined) return <Loading label="この端末に残した入力を確かめています" />;
  const opening = { address, account: person.username, stored: storedOf(loaded), draft };
  return <SheetEditor opening={opening} cycle={loaded.data} person={person} history={history} />;
}

function personOf({ username, policies }: Session, policy: string): Person {
  return { username, rights: policies.find((grant) => grant.policy === policy)?.rights ?? [] };
}
