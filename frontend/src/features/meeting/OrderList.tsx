import { useRef } from "react";
import { Button as DragHandle } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import type { AgendaItem } from "@/api/types";
import { Button } from "@/ui";
import styles from "./OrderList.module.css";
import { movedTo } from "./orderMoves";

type OrderListProps = {
  items: AgendaItem[];
  /** The new order, and the item that was moved, or the first of them. */
  onArrange: (order: string[], moved: string) => void;
  onMove: (item: AgendaItem, by: -1 | 1) => void;
};

/** The rows to be moved, with the mouse, a finger, or the keyboard alone. */
export function OrderList({ items, onArrange, onMove }: OrderListProps) {
  const order = items.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    getAllowedDropOperations: () => ["move"],
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === "on") return;
      const moved = new Set([...keys].map(String));
      const first = order.find((id) => moved.has(id));
      if (first) onArrange(movedTo(order, moved, String(target.key), target.dropPosition), first);
    },
  });
  return (
    <GridList
      aria-label="議題の順"
      className={styles.list ?? ""}
      items={items}
      dependencies={[order.join()]}
      dragAndDropHooks={dragAndDropHooks}
      // Tab goes through the buttons of a row, as people expect of buttons.
      keyboardNavigationBehavior="tab"
    >
      {(item) => (
        <GridListItem
          id={item.id}
          textValue={`議題${item.number} ${item.title}`}
          className={styles.row ?? ""}
        >
          <DragHandle slot="drag" className={styles.handle ?? ""}>
            <span aria-hidden="true">⠿</span>
          </DragHandle>
          <span className={styles.title}>
            <span className={styles.number}>{order.indexOf(item.id) + 1}</span>
            {item.title}
          </span>
          <Steps item={item} at={order.indexOf(item.id)} last={order.length - 1} onMove={onMove} />
        </GridListItem>
      )}
    </GridList>
  );
}

type StepsProps = { item: AgendaItem; at: number; last: number; onMove: OrderListProps["onMove"] };

function Steps({ item, at, last, onMove }: StepsProps) {
  const buttons = useRef<HTMLSpanElement>(null);
  const move = (by: -1 | 1) => {
    onMove(item, by);
    // A row that is moved in the document loses the focus in some browsers; at the end the pressed button is off.
    requestAnimationFrame(() => {
      const [up, down] = buttons.current?.querySelectorAll("button") ?? [];
      const pressed = by < 0 ? up : down;
      if (pressed?.disabled) (by < 0 ? down : up)?.focus();
      else pressed?.focus();
    });
  };
  return (
    <span ref={buttons} className={styles.steps}>
      <Button
        variant="secondary"
        size="small"
        aria-label={`上へ：${item.title}`}
        isDisabled={at === 0}
        onPress={() => move(-1)}
      >
        上へ
      </Button>
      <Button
        variant="secondary"
        size="small"
        aria-label={`下へ：${item.title}`}
        isDisabled={at === last}
        onPress={() => move(1)}
      >
        下へ
      </Button>
    </span>
  );
}
