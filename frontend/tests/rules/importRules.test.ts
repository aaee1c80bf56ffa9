import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as rules from "./importRules";

const sources: rules.Source[] = globSync("{src,tests,e2e}/**/*.{ts,tsx,css}")
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !path.startsWith("src/api/generated/"))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

const broken = (path: string, text: string) => [{ path, text }];

/** Each rule holds in this project, and is shown to see the file that would break it. */
const cases: [string, (sources: rules.Source[]) => string[], rules.Source[]][] = [
  [
    "a feature never imports another feature",
    rules.featuresImportNoOtherFeature,
    broken("src/features/cycle/A.tsx", 'import { x } from "@/features/policy/queries";'),
  ],
  [
    "a feature never imports another feature by a relative path",
    rules.featuresImportNoOtherFeature,
    broken("src/features/cycle/A.tsx", 'import {\n  x,\n} from "../policy/queries";'),
  ],
  [
    "a feature never imports a route",
    rules.featuresImportNoOtherFeature,
    broken("src/features/cycle/A.tsx", 'const x = () => import("@/routes/board");'),
  ],
  [
    "ui imports nothing of ours but ui and domain",
    rules.uiImportsOnlyUiAndDomain,
    broken("src/ui/A.tsx", 'import type { Cycle } from "@/api/types";'),
  ],
  [
    "api imports nothing of ours but api",
    rules.apiImportsOnlyApi,
    broken("src/api/a.ts", 'import { x } from "../domain/labels";'),
  ],
  [
    "saving imports no feature",
    rules.savingKnowsNoFeature,
    broken("src/saving/A.tsx", 'import { x } from "@/features/cycle/sheetFields";'),
  ],
  [
    "saving leaves the network to who saves",
    rules.savingKnowsNoFeature,
    broken("src/saving/a.ts", 'import { readCycle } from "@/api/operations";'),
  ],
  [
    "ui imports nothing of saving",
    rules.uiImportsOnlyUiAndDomain,
    broken("src/ui/A.tsx", 'import { x } from "@/saving/form";'),
  ],
  ["domain imports nothing", rules.domainIsPure, broken("src/domain/a.ts", 'import { x } from "react";')],
  ["domain is pure", rules.domainIsPure, broken("src/domain/a.ts", "export const now = () => new Date();")],
  [
    "a component never uses the client",
    rules.componentsNeverFetch,
    broken("src/features/cycle/A.tsx", 'import { readCycle } from "@/api/operations";'),
  ],
  [
    "nobody fetches past the client",
    rules.componentsNeverFetch,
    broken("src/features/cycle/a.ts", 'fetch("/api/v1")'),
  ],
  ["a route has at most 60 lines", rules.routesAreShort, broken("src/routes/a.tsx", "x\n".repeat(61))],
  ["no file has more than 250 lines", rules.filesAreShort, broken("src/ui/a.module.css", "x\n".repeat(251))],
];

describe("architecture of src/", () => {
  it.each(cases)("%s", (_, rule, breaking) => {
    expect(sources.length).toBeGreaterThan(100);
    expect(rule(sources)).toEqual([]);
    expect(rule(breaking)).toHaveLength(1);
  });

  it("half of the files have at most 60 lines", () => {
    expect(rules.medianLines(sources)).toBeLessThanOrEqual(60);
    expect(rules.medianLines(broken("src/ui/a.ts", "x\n".repeat(61)))).toBeGreaterThan(60);
  });

  it("a type may be imported where a value may not", () => {
    const typeOnly = 'import type { Loaded } from "@/api/client";';
    expect(rules.componentsNeverFetch(broken("src/features/cycle/A.tsx", typeOnly))).toEqual([]);
  });
});
