import type { ActivityKind } from "@/api/types";
import { activityKindLabels } from "@/domain/labels";

export type ActivityFilter = { initiative?: string | undefined; kind?: ActivityKind | undefined };

export const activityKinds = Object.keys(activityKindLabels) as ActivityKind[];

export function isActivityKind(value: unknown): value is ActivityKind {
  return typeof value === "string" && Object.hasOwn(activityKindLabels, value);
}

/** Reads the filter from the URL; what makes no sense there is left out rather than refused. */
export function parseActivityFilter({ initiative, kind }: Record<string, unknown>): ActivityFilter {
  return {
    ...(typeof initiative === "string" && initiative ? { initiative } : {}),
    ...(isActivityKind(kind) ? { kind } : {}),
  };
}
