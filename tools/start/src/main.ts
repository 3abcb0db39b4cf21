import { greeting } from "./greeting.ts";
import { SERVICES } from "./services.ts";
import { type RunningService, startService } from "./start-service.ts";

const running: RunningService[] = [];
let stopping = false;

async function stopAll(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all(running.map((service) => service.stop()));
  process.exit(exitCode);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stopAll(0));

const results = await Promise.allSettled(SERVICES.map(startService));
for (const result of results) {
  if (result.status === "fulfilled") running.push(result.value);
}
const failed = results.find((result) => result.status === "rejected");
if (failed) {
  process.stderr.write(`${failed.reason instanceof Error ? failed.reason.message : failed.reason}\n`);
  await stopAll(1);
}
for (const { service, process: child } of running) {
  child.once("exit", (code) => {
    if (!stopping) process.stderr.write(`${service.name} ended with exit code ${code}\n`);
    void stopAll(1);
  });
}

const urlOf = (name: string) => running.find((one) => one.service.name === name)?.url ?? "";
process.stdout.write(greeting({ server: urlOf("server"), mock: urlOf("mock"), docs: urlOf("docs") }));
