import type { Action, Paper } from "@/api/types";
import { Cell, ColumnHeader, RowHeader, Table } from "@/ui";
import { PacketHeading } from "./PacketHeading";
import styles from "./PrintedPage.module.css";
import { dueInWords, ownerInWords } from "./printedWords";
import { WidePaper } from "./WidePaper";

type PacketActionsProps = { materials: readonly Paper[]; actions: readonly Action[] };

/** What the body agreed on and nobody has finished yet. */
export function PacketActions({ materials, actions }: PacketActionsProps) {
  return (
    <section className={styles.paper} aria-label="宿題">
      <PacketHeading materials={materials} source="ACTIONS">
        終わっていない宿題
      </PacketHeading>
      {actions.length === 0 ? (
        <p>終わっていない宿題はありません。</p>
      ) : (
        <WidePaper label="終わっていない宿題の一覧">
          <Table caption="終わっていない宿題" captionHidden>
            <thead>
              <tr>
                <ColumnHeader>宿題</ColumnHeader>
                <ColumnHeader>担当</ColumnHeader>
                <ColumnHeader>期限</ColumnHeader>
                <ColumnHeader>取組</ColumnHeader>
                <ColumnHeader>いつの会議</ColumnHeader>
              </tr>
            </thead>
            <tbody>
              {actions.map((action) => (
                <tr key={action.id}>
                  <RowHeader>{action.text}</RowHeader>
                  <Cell>{ownerInWords(action)}</Cell>
                  <Cell>{dueInWords(action)}</Cell>
                  <Cell>
                    {action.printedCode ? `${action.printedCode}　${action.initiativeName ?? ""}` : "なし"}
                  </Cell>
                  <Cell>{action.meetingLabel}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </WidePaper>
      )}
    </section>
  );
}
