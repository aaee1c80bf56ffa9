import { TextField } from "@/ui";

type CountFieldProps = {
  label: string;
  value: string;
  error?: string | null | undefined;
  onChange: (value: string) => void;
};

/** A number as it is typed; what it means is read when the form is saved. */
export function CountField({ label, value, error, onChange }: CountFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      error={error ?? null}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
