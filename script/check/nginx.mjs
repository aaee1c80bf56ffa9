// A real nginx with the project's own configuration, rendered by envsubst as the official image does.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, until } from "./product.mjs";

const program = existsSync("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";

export async function startNginx(folder, port, backend) {
  const variables = { MEGURI_WEB_LISTEN: `127.0.0.1:${port}`, MEGURI_WEB_ROOT: join(root, "frontend/dist"), MEGURI_BACKEND: backend };
  const rendered = spawnSync("envsubst", [Object.keys(variables).map((name) => `\${${name}}`).join(" ")], {
    encoding: "utf8",
    input: readFileSync(join(root, "frontend/nginx/default.conf.template"), "utf8"),
    env: { ...process.env, ...variables },
  });
  if (rendered.status !== 0) throw new Error(`envsubst: ${rendered.error ?? rendered.stderr}`);
  for (const part of ["", "temp"]) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, "default.conf"), rendered.stdout);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path "${folder}/temp/${name}";`);
  const types = "types { text/html html; text/css css; text/javascript js; image/svg+xml svg; font/woff2 woff2; application/json json; }";
  writeFileSync(
    join(folder, "nginx.conf"),
    // As root the workers stay root: they read the build where it lies.
    `${process.getuid() === 0 ? "user root;" : ""} daemon off; worker_processes 1; pid "${folder}/nginx.pid"; error_log stderr warn;
events {}
http { ${types} default_type application/octet-stream; sendfile on; access_log off; ${temporary.join(" ")} include "${folder}/default.conf"; }
`,
  );
  const server = run(program, ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")]);
  const base = `http://127.0.0.1:${port}`;
  await until("nginx answers", 10, async () => {
    if (!server.running()) throw new Error(server.output());
    return (await fetch(base).catch(() => null)) !== null;
  });
  return { base, output: server.output, stop: () => (server.kill("SIGTERM"), server.ended) };
}
