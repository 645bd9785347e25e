import { useId, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { Tick } from '../../controls/tick.tsx';
import type { Settings } from '../../settings.ts';
import { useSay } from '../../text/text.ts';

type Props = {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onTry: () => void;
};

const STEP = 5;

export const Sound = ({ settings, onSettings, onTry }: Props): ReactElement => {
  const say = useSay();
  const id = useId();
  const { soundVolume, classroom } = settings;
  const words = soundVolume === 0 ? say('settings.volume.off') : say('settings.percent', { n: soundVolume });
  return (
    <section aria-labelledby="sheet-sound">
      <h2 id="sheet-sound">{say('settings.sound')}</h2>
      <p className="note">{say('settings.sound.note')}</p>
      <div className="volume">
        <label htmlFor={id}>{say('settings.volume')}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={STEP}
          value={soundVolume}
          disabled={classroom}
          aria-valuetext={words}
          onChange={(event) => onSettings({ ...settings, soundVolume: Number(event.target.value) })}
        />
        <output htmlFor={id}>{words}</output>
        {!classroom && soundVolume > 0 && (
          <Button icon="sound" onClick={onTry}>
            {say('settings.try')}
          </Button>
        )}
      </div>
      <Tick
        text={say('settings.classroom')}
        note={say('settings.classroom.note')}
        checked={classroom}
        onChange={(checked) => onSettings({ ...settings, classroom: checked })}
      />
    </section>
  );
};
