import type { Ref } from "react";
import { FormBasics } from "./FormBasics";
import { FormDetails } from "./FormDetails";
import { FormFigures } from "./FormFigures";
import type { FormProps } from "./formState";

/** All fields of a record, the usual ones first. */
export function ActivityFields({ form, dateRef }: FormProps & { dateRef: Ref<HTMLInputElement> }) {
  return (
    <>
      <FormBasics form={form} dateRef={dateRef} />
      <FormFigures form={form} />
      <FormDetails key={form.initiative?.code ?? ""} form={form} />
    </>
  );
}
