import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Loaded } from "@/api/client";
import type { Cycle, Session } from "@/api/types";
import { useDraft } from "@/saving/useDraft";
import { Loading, useDocumentTitle } from "@/ui";
import { isClosed, type Person } from "./lifecycle";
import { SheetEditor } from "./SheetEditor";
import { SheetLeftOver } from "./SheetLeftOver";
import { SheetMeetings } from "./SheetMeetings";
import { SheetReading } from "./SheetReading";
import { SheetSteps } from "./SheetSteps";
import { draftKey, type SheetAddress } from "./sheetAddress";
import type { FieldKey } from "./sheetFields";
import { type Opinion, OpinionsContext } from "./sheetOpinions";
import { sheetQuery, writerQuery } from "./sheetQueries";
import { type Scale, ScaleContext } from "./sheetScale";
import { storedOf } from "./sheetServer";
import { valuesOf } from "./sheetValues";

type SheetScreenProps = SheetAddress & {
  /** On what the policy rates. */
  scale: Scale;
  /** What meetings said of the sheet, to be taken over. */
  opinions: readonly Opinion[];
  /** What meetings made of the sheet, and who changed what on it; they belong to other features. */
  meetings: ReactNode;
  history: ReactNode;
};

/** PDCAシート: one initiative's four parts for one fiscal year, to write in or only to read. */
export function SheetScreen({ scale, opinions, meetings, history, ...address }: SheetScreenProps) {
  const { policy, code, fiscalYear } = address;
  const below = (
    <>
      <SheetMeetings>{meetings}</SheetMeetings>
      {history}
    </>
  );
  // A form belongs to one sheet: another year is another form.
  return (
    <ScaleContext value={scale}>
      <Sheet key={`${policy}/${code}/${fiscalYear}`} address={address} opinions={opinions} history={below} />
    </ScaleContext>
  );
}

type SheetProps = { address: SheetAddress; opinions: readonly Opinion[]; history: ReactNode };

function Sheet({ address, opinions, history }: SheetProps) {
  const { data: loaded } = useSuspenseQuery(sheetQuery(address));
  const { data: session } = useSuspenseQuery(writerQuery);
  const cycle = loaded.data;
  const person = personOf(session, address.policy);
  const mayWrite = person.rights.includes("WRITE_CYCLES");
  useDocumentTitle(`${cycle.printedCode} ${cycle.name} ${cycle.fiscalYearLabel}`);

  const isOpen = mayWrite && !isClosed(cycle.status);
  const draft = draftKey(session.username, address);
  const sheet = isOpen ? (
    <SheetForm address={address} loaded={loaded} person={person} history={history} />
  ) : (
    <SheetReading
      address={address}
      cycle={cycle}
      person={person}
      steps={<SheetSteps address={address} cycle={cycle} person={person} autosave={null} missing={null} />}
      notices={mayWrite && <SheetLeftOver draftKey={draft} stored={valuesOf(cycle)} />}
      history={history}
    />
  );
  return <OpinionsContext value={mayWrite ? takable(opinions, cycle) : []}>{sheet}</OpinionsContext>;
}

/** A submitted sheet still takes an opinion: the meeting that speaks of it comes after its submission. */
function takable(opinions: readonly Opinion[], { status, opinionSources }: Cycle): readonly Opinion[] {
  return status === "APPROVED" ? [] : opinions.filter(({ item }) => !opinionSources.includes(item));
}

type SheetFormProps = { address: SheetAddress; loaded: Loaded<Cycle>; person: Person; history: ReactNode };

/** Made anew whenever the sheet opens for writing, with what this device holds at that moment. */
function SheetForm({ address, loaded, person, history }: SheetFormProps) {
  const draft = useDraft<FieldKey>(draftKey(person.username, address));
  if (draft === undefined) return <Loading label="この端末に残した入力を確かめています" />;
  const opening = { address, account: person.username, stored: storedOf(loaded), draft };
  return <SheetEditor opening={opening} cycle={loaded.data} person={person} history={history} />;
}

function personOf({ username, policies }: Session, policy: string): Person {
  return { username, rights: policies.find((grant) => grant.policy === policy)?.rights ?? [] };
}
