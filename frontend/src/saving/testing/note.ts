import { type Changes, type Form, type FormRules, openForm, type Values } from "../form";

/** A small form to try saving with; changing a guarded goal needs a reason. */
export type Key = "goal" | "actions" | "issues" | "rating";

export const rules: FormRules<Key> = {
  keys: ["goal", "actions", "issues", "rating"],
  limit: 10_000,
  guardedMessage: "理由を書くと保存されます。",
};

/** A note's texts: empty but for the given ones. */
export const values = (given: Changes<Key> = {}): Values<Key> => ({
  goal: "",
  actions: "",
  issues: "",
  rating: "",
  ...given,
});

export const storedNote = (given: Changes<Key> = {}, etag = "1"): Form<Key> =>
  openForm(rules, { etag, values: values(given), updatedAt: null, updatedBy: null });
