/** What is read in the debrief room alone: it comes with the room. */
import en from '../../../../assets/locales/en/room.json' with { type: 'json' };
import enScreens from '../../../../assets/locales/en/room-screens.json' with { type: 'json' };
import enStage from '../../../../assets/locales/en/room-stage.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/room.json' with { type: 'json' };
import nlScreens from '../../../../assets/locales/nl/room-screens.json' with { type: 'json' };
import nlStage from '../../../../assets/locales/nl/room-stage.json' with { type: 'json' };

export const ROOM_TEXTS = {
  en: { ...en, ...enScreens, ...enStage },
  nl: { ...nl, ...nlScreens, ...nlStage },
} as const;
