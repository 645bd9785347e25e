import type { ReactElement } from 'react';
import { IconButton } from '../../controls/icon-button.tsx';
import { OneOf } from '../../controls/one-of.tsx';
import { useModal } from '../../controls/use-modal.ts';
import { Tick } from '../../controls/tick.tsx';
import { LANGUAGES, SWITCHES, TEXT_SIZES, THEMES, type Settings } from '../../settings.ts';
import { sayIn, useSay } from '../../text/text.ts';
import { Notice } from '../notice.tsx';
import type { SettingsIntent, SettingsSheet as SheetOf } from './settings-view.ts';
import { AboutTwoHats } from './about.tsx';
import { Kept } from './kept.tsx';
import { Sound } from './sound.tsx';
import { StorePart } from './store-part.tsx';
import './settings.css';

type Props = {
  readonly sheet: SheetOf;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onIntent: (intent: SettingsIntent) => void;
};

type PartProps = Pick<Props, 'settings' | 'onSettings'>;

const Reading = ({ settings, onSettings }: PartProps): ReactElement => {
  const say = useSay();
  const switches = SWITCHES.map((one) => [one, say(`switch.${one}`)] as const);
  return (
    <section aria-labelledby="sheet-reading">
      <h2 id="sheet-reading">{say('settings.reading')}</h2>
      <OneOf
        legend={say('language')}
        value={settings.language}
        options={LANGUAGES.map((language) => [language, sayIn(language)('languageName')] as const)}
        onChange={(language) => onSettings({ ...settings, language })}
      />
      <OneOf
        legend={say('settings.textSize')}
        value={settings.textSize}
        options={TEXT_SIZES.map((n) => [n, say('settings.percent', { n })] as const)}
        onChange={(textSize) => onSettings({ ...settings, textSize })}
      />
      <OneOf
        legend={say('theme')}
        value={settings.theme}
        options={THEMES.map((theme) => [theme, say(`theme.${theme}`)] as const)}
        onChange={(theme) => onSettings({ ...settings, theme })}
      />
      <OneOf
        legend={say('settings.motion')}
        note={say('settings.motion.note')}
        value={settings.reducedMotion}
        options={switches}
        onChange={(reducedMotion) => onSettings({ ...settings, reducedMotion })}
      />
      <OneOf
        legend={say('settings.contrast')}
        note={say('settings.contrast.note')}
        value={settings.moreContrast}
        options={switches}
        onChange={(moreContrast) => onSettings({ ...settings, moreContrast })}
      />
    </section>
  );
};

const Playing = ({ settings, onSettings }: PartProps): ReactElement => {
  const say = useSay();
  return (
    <section aria-labelledby="sheet-playing">
      <h2 id="sheet-playing">{say('settings.playing')}</h2>
      <Tick
        text={say('settings.skipLessons')}
        note={say('settings.skipLessons.note')}
        checked={settings.skipLessons}
        onChange={(skipLessons) => onSettings({ ...settings, skipLessons })}
      />
    </section>
  );
};

/** The settings, over whatever is on the screen. What is changed holds at once; Escape or the cross puts them away. */
export const SettingsSheet = ({ sheet, settings, onSettings, onIntent }: Props): ReactElement => {
  const say = useSay();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby="sheet-title"
      onCancel={(event) => {
        event.preventDefault();
        onIntent({ kind: 'close' });
      }}
    >
      <header className="sheet-top">
        <h1 id="sheet-title">{say('settings')}</h1>
        <IconButton icon="close" text={say('close')} label={say('close')} onClick={() => onIntent({ kind: 'close' })} />
      </header>
      {sheet.notice && (
        <div className="sheet-notice">
          <Notice notice={sheet.notice} onSave={(text) => onIntent({ kind: 'saveReceipt', text })} />
        </div>
      )}
      <div className="sheet-body">
        <div>
          <Reading settings={settings} onSettings={onSettings} />
          <Playing settings={settings} onSettings={onSettings} />
          {sheet.records && (
            <StorePart records={sheet.records} onIntent={(intent) => onIntent({ kind: 'records', intent })} />
          )}
        </div>
        <div>
          <Sound settings={settings} onSettings={onSettings} onTry={() => onIntent({ kind: 'trySound' })} />
          <Kept about={sheet.about} sends={typeof sheet.records?.standing?.store === 'string'} onIntent={onIntent} />
          <AboutTwoHats version={sheet.about.version} />
        </div>
      </div>
    </dialog>
  );
};
