/** The command line's entry. */
import '../../core/contract/jitless.ts';
import { main } from './main.ts';
import { processTerminal } from './terminal.ts';

const terminal = processTerminal();
process.exitCode = await main(process.argv.slice(2), terminal);
terminal.close();
