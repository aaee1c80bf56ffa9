// What a browser loads for the first screen: the entry, everything it imports statically, and the board's chunk.
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const seen = new Set();
const take = (key) => {
  if (seen.has(key)) return;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) take(next);
};
take("index.html");
const firstScreen = Object.keys(manifest).find((key) => key.endsWith("routes/board.lazy.tsx"));
if (!firstScreen) throw new Error("the board's chunk is not in dist/.vite/manifest.json");
take(firstScreen);

export default [
  {
    name: "first load (entry + board)",
    path: [...seen].map((key) => `dist/${manifest[key].file}`),
    limit: "200 kB",
    gzip: true,
  },
];
