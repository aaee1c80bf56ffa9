// The architecture of src/ as rules over its sources. Each function gives one line for each breach.

export type Source = { path: string; text: string };

const imported =
  /(?:^|\s)(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']|^import\s*["']([^"']+)["']/gm;

type Import = { target: string; typeOnly: boolean };

/** What a file imports, with our own files as paths from the root: "src/ui/index". */
function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(imported)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    const typeOnly = /^\s*(?:import|export)\s+type\b/.test(match[0]);
    if (name.startsWith("@/")) return { target: `src/${name.slice(2)}`, typeOnly };
    if (name.startsWith(".")) return { target: resolve(path, name), typeOnly };
    return { target: name, typeOnly };
  });
}

function resolve(from: string, name: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const step of name.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}

const lines = ({ text }: Source) => text.replace(/\n$/, "").split("\n").length;
const isTest = ({ path }: Source) => /\.test\.tsx?$|\/testing\//.test(path);
const featureOf = (path: string) => /^src\/features\/([^/]+)/.exec(path)?.[1];

function breaches(sources: Source[], rule: (source: Source) => string[]): string[] {
  return sources.filter((source) => !isTest(source)).flatMap(rule);
}

export const featuresImportNoOtherFeature = (sources: Source[]) =>
  breaches(sources, (source) => {
    const feature = featureOf(source.path);
    if (!feature) return [];
    return importsOf(source)
      .filter(({ target }) => (featureOf(target) ?? feature) !== feature || target.startsWith("src/routes/"))
      .map(({ target }) => `${source.path} imports ${target}`);
  });

export const uiImportsOnlyUiAndDomain = (sources: Source[]) =>
  importsOnly(sources, "src/ui/", ["src/ui", "src/domain/"]);

export const apiImportsOnlyApi = (sources: Source[]) => importsOnly(sources, "src/api/", ["src/api/"]);

/** Saving serves every feature's form and so knows none; who saves brings the network along. */
export const savingKnowsNoFeature = (sources: Source[]) => [
  ...importsOnly(sources, "src/saving/", ["src/saving/", "src/api/", "src/domain/", "src/ui"]),
  ...breaches(sources, (source) =>
    source.path.startsWith("src/saving/")
      ? importsOf(source)
          .filter(({ target, typeOnly }) => network.test(target) && !typeOnly)
          .map(({ target }) => `${source.path} imports ${target}`)
      : [],
  ),
];

function importsOnly(sources: Source[], folder: string, allowed: string[]) {
  return breaches(sources, (source) => {
    if (!source.path.startsWith(folder)) return [];
    return importsOf(source)
      .filter(({ target }) => target.startsWith("src/") && !allowed.some((start) => target.startsWith(start)))
      .map(({ target }) => `${source.path} imports ${target}`);
  });
}

const impure = /\b(?:window|document|localStorage|sessionStorage|navigator|fetch|Date\.now)\b|new Date\(\)/;

export const domainIsPure = (sources: Source[]) =>
  breaches(sources, (source) => {
    if (!source.path.startsWith("src/domain/")) return [];
    const foreign = importsOf(source)
      .filter(({ target }) => !target.startsWith("src/domain/"))
      .map(({ target }) => `${source.path} imports ${target}`);
    const use = impure.exec(source.text);
    return use ? [...foreign, `${source.path} uses ${use[0]}`] : foreign;
  });

const network = /^src\/api\/(?:client|operations|generated)/;

export const componentsNeverFetch = (sources: Source[]) =>
  breaches(sources, (source) => {
    if (!source.path.startsWith("src/") || source.path.startsWith("src/api/")) return [];
    const direct = source.path.endsWith(".tsx")
      ? importsOf(source)
          .filter(({ target, typeOnly }) => network.test(target) && !typeOnly)
          .map(({ target }) => `${source.path} imports ${target}`)
      : [];
    return /\bfetch\(|XMLHttpRequest/.test(source.text) ? [...direct, `${source.path} calls fetch`] : direct;
  });

export const routesAreShort = (sources: Source[]) =>
  breaches(sources, (source) =>
    source.path.startsWith("src/routes/") && lines(source) > 60
      ? [`${source.path} has ${lines(source)} lines`]
      : [],
  );

export const filesAreShort = (sources: Source[]) =>
  sources
    .filter((source) => lines(source) > 250)
    .map((source) => `${source.path} has ${lines(source)} lines`);

export function medianLines(sources: Source[]): number {
  const sizes = sources.map(lines).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
