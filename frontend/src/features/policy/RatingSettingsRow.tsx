import type { Rating } from "@/api/types";
import { Button, TextField, VisuallyHidden } from "@/ui";
import styles from "./SettingsScreen.module.css";

type RatingSettingsRowProps = {
  rating: Rating;
  mayEdit: boolean;
  isFirst: boolean;
  isLast: boolean;
  /** Not saved yet: it can still be taken away. */
  isNew: boolean;
  faultAt: (field: string) => string | null;
  onChange: (part: Partial<Rating>) => void;
  onUp: () => void;
  onDown: () => void;
  onDrop: () => void;
};

const fields = [
  { name: "symbol", label: "記号" },
  { name: "label", label: "名称" },
  { name: "spoken", label: "記号の読み" },
] as const;

/** One step of the scale. */
export function RatingSettingsRow(props: RatingSettingsRowProps) {
  const { rating, mayEdit, faultAt, onChange } = props;
  const name = rating.label || "新しい区分";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put its legend into the grid
    <div className={styles.rating} role="group" aria-label={name}>
      {fields.map((field) => (
        <TextField
          key={field.name}
          label={field.label}
          value={rating[field.name]}
          readOnly={!mayEdit}
          error={faultAt(field.name)}
          onChange={(event) => onChange({ [field.name]: event.target.value })}
        />
      ))}
      <label className={styles.offered}>
        <input
          type="checkbox"
          checked={rating.offered}
          disabled={!mayEdit}
          onChange={(event) => onChange({ offered: event.target.checked })}
        />
        選べる
      </label>
      {mayEdit && <Moves {...props} name={name} />}
    </div>
  );
}

/** Stay where they are at the ends of the scale, so that the keyboard's place is not lost. */
function Moves({
  name,
  isFirst,
  isLast,
  isNew,
  onUp,
  onDown,
  onDrop,
}: RatingSettingsRowProps & { name: string }) {
  const moves = [
    { label: "上へ", act: onUp, isDisabled: isFirst },
    { label: "下へ", act: onDown, isDisabled: isLast },
    ...(isNew ? [{ label: "やめる", act: onDrop, isDisabled: false }] : []),
  ];
  return (
    <div className={styles.moves}>
      {moves.map(({ label, act, isDisabled }) => (
        <Button
          key={label}
          variant="text"
          size="small"
          aria-disabled={isDisabled}
          onPress={() => !isDisabled && act()}
        >
          {label}
          <VisuallyHidden>（{name}）</VisuallyHidden>
        </Button>
      ))}
    </div>
  );
}
