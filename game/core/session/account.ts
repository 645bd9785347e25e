/** Under which account a session goes to a record store: it follows from the session, and from no person. */
import { sessionKey } from './gathered.ts';
import { nameUuid } from './name-uuid.ts';
import type { Session } from './read-session.ts';

/** Of everything in statements that is named after a session or its content. */
export const NAMESPACE = '6f2c1b0e-5d3a-4c57-9a41-0c8a5b7e2d93';

/** A UUID: the same for a session, for all its copies and as long as it is played; another one for each other session. */
export const accountOf = (session: Session): string => nameUuid(NAMESPACE, `actor ${sessionKey(session)}`);
