/**
 * A process that appends until it is killed, and says each number once the line is acknowledged; a line that is refused is
 * tried three times. Run as `node appending-child.ts FOLDER SESSION [LINES]`; SESSION is `new` for one to begin.
 */
import { writeSync } from 'node:fs';
import { sessionDesk } from '../../../game/node/files/files.ts';
import { headerLine, nextLine } from '../../core/contract/written.ts';

const [folder = '', wished = 'new', most = '1000000'] = process.argv.slice(2);
const say = (line: string): number => writeSync(1, `${line}\n`);

const desk = sessionDesk(folder);
const opened = wished === 'new' ? await desk.begin(headerLine(), undefined) : await desk.open(wished);
if (!opened.ok) {
  say(`refused ${opened.failure.code}`);
  process.exit(2);
}
const { session } = opened.value;
let { text } = opened.value;
say(`session ${session} ${opened.value.readOnly ?? 'writes'}`);
const kept = async (n: number, written: string): Promise<boolean> => {
  for (let tries = 0; tries < 3; tries++) {
    const reply = await desk.append(session, n, written);
    say(reply.ok ? `kept ${n}` : `refused ${reply.failure.code}`);
    if (reply.ok) return true;
  }
  return false;
};
for (let count = 0; count < Number(most); count++) {
  const { line, written } = nextLine(text, '1 act visit > wil', `Reason ${count}`);
  if (!(await kept(line.n, written))) break;
  text += written;
}
await desk.leave();
