/** How a form's fields are named and shown to the person. */
export interface FieldWords<Key extends string> {
  label(key: Key): string;
  /** One of a few is chosen here; there are no two versions to weave together. */
  isChosen(key: Key): boolean;
  /** The value in the words of the screen. */
  shown(key: Key, value: string): string;
}
