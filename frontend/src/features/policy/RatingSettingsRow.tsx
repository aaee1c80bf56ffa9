import type { Rating } from "@/api/types";
import { Button, TextField, VisuallyHidden } from "@/ui";
import styles from "./SettingsScreen.module.css";

type RatingSettingsRowProps = {
  rating: Rating;
  mayEdit: boolean;
  isFirst: boolean;
  faultAt: (field: string) => string | null;
  onChange: (part: Partial<Rating>) => void;
  onUp: () => void;
};

const fields = [
  { name: "symbol", label: "記号" },
  { name: "label", label: "名称" },
  { name: "spoken", label: "記号の読み" },
] as const;

/** One step of the scale. */
export function RatingSettingsRow({
  rating,
  mayEdit,
  isFirst,
  faultAt,
  onChange,
  onUp,
}: RatingSettingsRowProps) {
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
      {mayEdit && !isFirst && (
        <Button variant="text" size="small" onPress={onUp}>
          上へ
          <VisuallyHidden>（{name}）</VisuallyHidden>
        </Button>
      )}
    </div>
  );
}
