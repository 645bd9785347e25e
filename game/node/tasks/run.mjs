// `npm run <task>` comes here: node game/node/tasks/run.mjs <task> …
import { canGoOn } from './pinned-node.mjs';

const TASKS = ['start', 'dev', 'build', 'test', 'lint', 'bench', 'pack', 'schema'];

const name = process.argv[2] ?? '';
if (!TASKS.includes(name)) {
  console.error(`There is no task "${name}". There are: ${TASKS.join(', ')}.`);
  process.exitCode = 2;
} else if (canGoOn(import.meta.url)) {
  const task = await import(`./${name}.ts`);
  process.exitCode = await task.run(process.argv.slice(3));
}
