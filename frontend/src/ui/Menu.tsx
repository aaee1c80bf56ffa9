import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import styles from "./Menu.module.css";

export type MenuEntry = { id: string; label: string; onAction: () => void };

/** A button that opens a short list of actions. `label` names both. */
export function Menu({ label, trigger, items }: { label: string; trigger: ReactNode; items: MenuEntry[] }) {
  return (
    <MenuTrigger>
      <Button className={styles.trigger ?? ""} aria-label={label}>
        {trigger}
        <span aria-hidden="true" className={styles.caret}>
          ▾
        </span>
      </Button>
      <Popover className={styles.popover ?? ""} placement="bottom end">
        <AriaMenu className={styles.menu ?? ""} aria-label={label}>
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className={styles.item ?? ""} onAction={item.onAction}>
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
