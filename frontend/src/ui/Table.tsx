import type { ComponentProps, ReactNode } from "react";
import styles from "./Table.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

type TableProps = Omit<ComponentProps<"table">, "className" | "style"> & {
  caption: string;
  captionHidden?: boolean;
  children: ReactNode;
};

/** A table always has a caption; hide it only where a heading right above says the same. */
export function Table({ caption, captionHidden, children, ...table }: TableProps) {
  return (
    <table {...table} className={styles.table}>
      <caption className={styles.caption}>
        {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </caption>
      {children}
    </table>
  );
}

type HeaderProps = Omit<ComponentProps<"th">, "scope" | "className" | "style">;

export function ColumnHeader(props: HeaderProps) {
  return <th {...props} scope="col" className={styles.column} />;
}

export function RowHeader(props: HeaderProps) {
  return <th {...props} scope="row" className={styles.row} />;
}

/** Heads a group of rows; put it first in its own tbody. */
export function GroupHeader(props: HeaderProps) {
  return <th {...props} scope="rowgroup" className={styles.group} />;
}

export function Cell(props: Omit<ComponentProps<"td">, "className" | "style">) {
  return <td {...props} className={styles.cell} />;
}
