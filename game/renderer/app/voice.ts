/** Which sound goes with what happens on the screen. None is needed to understand anything. */
import { type SoundName, openSounds } from '../art/sounds/sounds.ts';
import type { Settings } from '../ui/ui.tsx';
import type { PlayState } from './play/play.ts';
import type { Scene } from './play/table.ts';

export type Voice = {
  /** Compares with what was heard of last. */
  readonly hear: (state: PlayState | undefined) => void;
  readonly play: (name: SoundName) => void;
  readonly set: (settings: Settings) => void;
};

const OF_SCENE: Partial<Record<Scene['kind'], SoundName>> = {
  told: 'page',
  dilemma: 'murmur',
  friday: 'bell',
  handover: 'page',
};

const soundOf = (before: PlayState, now: PlayState): SoundName | undefined => {
  const { scene, desk, focus } = now.table;
  if (scene !== before.table.scene && scene.kind === 'told' && scene.decision?.kind === 'ask') return 'door';
  if (scene.kind !== before.table.scene.kind) return OF_SCENE[scene.kind];
  if (desk.decided.length > before.table.desk.decided.length) return 'stamp';
  return focus !== undefined && focus !== before.table.focus ? 'door' : undefined;
};

/** Silent in classroom mode, whatever the volume. */
export const openVoice = (): Voice => {
  const sounds = openSounds({ volume: 0 });
  let before: PlayState | undefined;
  return {
    hear: (now) => {
      const name = before && now && soundOf(before, now);
      before = now;
      if (name !== undefined) sounds.play(name);
    },
    play: sounds.play,
    set: ({ soundVolume, classroom }) => sounds.setVolume(classroom ? 0 : soundVolume),
  };
};
