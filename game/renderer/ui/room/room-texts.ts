/** What is read in the debrief room alone: it comes with the room, and the words of a class's report with it. */
import en from '../../../../assets/locales/en/room.json' with { type: 'json' };
import enClass from '../../../../assets/locales/en/class.json' with { type: 'json' };
import enPaper from '../../../../assets/locales/en/room-paper.json' with { type: 'json' };
import enScreens from '../../../../assets/locales/en/room-screens.json' with { type: 'json' };
import enStage from '../../../../assets/locales/en/room-stage.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/room.json' with { type: 'json' };
import nlClass from '../../../../assets/locales/nl/class.json' with { type: 'json' };
import nlPaper from '../../../../assets/locales/nl/room-paper.json' with { type: 'json' };
import nlScreens from '../../../../assets/locales/nl/room-screens.json' with { type: 'json' };
import nlStage from '../../../../assets/locales/nl/room-stage.json' with { type: 'json' };

export const ROOM_TEXTS = {
  en: { ...enClass, ...en, ...enPaper, ...enScreens, ...enStage },
  nl: { ...nlClass, ...nl, ...nlPaper, ...nlScreens, ...nlStage },
} as const;
