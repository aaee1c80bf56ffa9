import { targetReading } from "@/domain/target";
import { Cell, RowHeader } from "@/ui";
import { Baseline, Judged, Measured, Printed, type TargetYear, Year } from "./TargetCells";

export function TargetRow({ target, isBaseline, row, ratings }: TargetYear) {
  return (
    <tr>
      <RowHeader>
        <Year target={target} />
      </RowHeader>
      <Cell>
        <Printed target={target} />
      </Cell>
      {isBaseline ? (
        <Cell colSpan={3}>
          <Baseline />
        </Cell>
      ) : (
        <>
          <Cell>{targetReading(target)}</Cell>
          <Cell>
            <Measured row={row} />
          </Cell>
          <Cell>
            <Judged row={row} ratings={ratings} />
          </Cell>
        </>
      )}
    </tr>
  );
}
