import { queryOptions } from "@tanstack/react-query";
import { listComments } from "@/api/operations";
import type { SheetAddress } from "./sheetAddress";
import { sheetQuery } from "./sheetQueries";

/** All comments of a sheet, oldest first. Below the sheet's own key, which is therefore only ever met exactly. */
export const commentsQuery = (address: SheetAddress) =>
  queryOptions({
    queryKey: [...sheetQuery(address).queryKey, "comments"],
    queryFn: async ({ signal }) => (await listComments(address, signal)).items,
  });
