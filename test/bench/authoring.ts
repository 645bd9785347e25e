/** The bars of what authors wait for: reading and checking beside inkjs's compiler, and the commands on bundled scenarios. */
import { type Bar, shown } from './bar.ts';
import { commandBars } from './commands.ts';
import { inkOfKnots, scenarioOfDilemmas } from './peers/content.ts';
import { checking, compiling } from './peers/ink-compile.ts';
import { sideBySide } from './side-by-side.ts';

const besideCompiler = (rounds: number): Bar => {
  const {
    ratio,
    ours,
    peer,
    rounds: all,
  } = sideBySide(rounds, checking(scenarioOfDilemmas()), compiling(inkOfKnots()));
  return {
    name: 'reading and checking 5,000 options beside inkjs’s compiler',
    ratio: 'inkCompile',
    measured: 1 / ratio,
    bar: 0.5,
    atMost: true,
    unit: 'of its time',
    detail: `${shown(1000 / ours)} and ${shown(1000 / peer)} ms; rounds ${all.map((one) => shown(1 / one)).join(', ')}`,
  };
};

/** Measures one after another; what is measured is told before, for it takes a while. */
export const authoringBars = async (rounds: number, tell: (what: string) => void): Promise<Bar[]> => {
  tell('Checking 5,000 options beside inkjs’s compiler …');
  return [besideCompiler(rounds), ...(await commandBars(tell))];
};
