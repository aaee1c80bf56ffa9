import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const OLDEST = 21;
const INSTALLED = "/usr/lib/jvm";

/** The `java` the product can run on: JAVA_HOME if new enough, else the newest one installed. */
export function findJava(): string {
  const homes = [process.env.JAVA_HOME, ...installed()].filter((home) => home !== undefined);
  const home = homes.find((each) => versionOf(each) >= OLDEST);
  if (!home)
    throw new Error(`A JDK ${OLDEST} or newer is needed: set JAVA_HOME or install one under ${INSTALLED}.`);
  return join(home, "bin", "java");
}

function installed(): string[] {
  if (!existsSync(INSTALLED)) return [];
  const homes = readdirSync(INSTALLED).map((name) => join(INSTALLED, name));
  return homes.sort((one, other) => versionOf(other) - versionOf(one));
}

function versionOf(home: string): number {
  const release = join(home, "release");
  if (!existsSync(release) || !existsSync(join(home, "bin", "java"))) return 0;
  return Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(release, "utf8"))?.[1] ?? 0);
}
