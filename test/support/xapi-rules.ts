/**
 * The published rules for a statement, as far as an activity provider answers for them (xAPI 1.0.3, part 2: Experience API
 * Data; IEEE 9274.1.1 for 2.0.0): which properties there are, of what form, which must be there, and none that is null.
 * Stricter than a store has to be: what it does not know is refused.
 */
import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** RFC 3987 by its outside: a scheme, a colon, and nothing that an IRI cannot hold. */
const IRI = /^[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>"{}|\\^`]+$/u;
const IRL = /^https?:\/\/[^\s<>"{}|\\^`]+$/u;
/** RFC 5646: language, and script, region or variant. */
const LANGUAGE = /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/;
/** ISO 8601, with what it stands for: at least one part, weeks alone. */
const DURATION = /^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;
const VERSION = /^(1\.0\.\d+|2\.0\.\d+)$/;
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9.+-]+$/;
const INTERACTIONS = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];

type Bag = Readonly<Record<string, unknown>>;
/** What is wrong, each with its place. */
type Wrong = readonly string[];
type Check = (value: unknown, at: string) => Wrong;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const text =
  (form: RegExp | undefined, what: string): Check =>
  (value, at) =>
    typeof value === 'string' && value !== '' && value.isWellFormed() && (form === undefined || form.test(value))
      ? []
      : [`${at}: no ${what}`];
const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : [`${at}: neither true nor false`]);
const whole: Check = (value, at) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? [] : [`${at}: no whole number`];
const only =
  (...words: readonly string[]): Check =>
  (value, at) =>
    words.includes(String(value)) ? [] : [`${at}: is not ${words.join('|')}`];
const each =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value) && value.length > 0
      ? value.flatMap((one, i) => check(one, `${at}[${i}]`))
      : [`${at}: no list with something in it`];

const object =
  (fields: Readonly<Record<string, Check>>, needed: readonly string[]): Check =>
  (value, at) => {
    if (!isBag(value)) return [`${at}: no object`];
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
    const missing = needed.filter((key) => value[key] === undefined);
    return [
      ...unknown.map((key) => `${at}.${key}: no such property`),
      ...missing.map((key) => `${at}.${key}: is missing`),
      ...Object.entries(fields).flatMap(([key, check]) =>
        Object.hasOwn(value, key) ? check(value[key], `${at}.${key}`) : [],
      ),
    ];
  };
const map =
  (key: RegExp, value: Check, what: string): Check =>
  (bag, at) =>
    !isBag(bag)
      ? [`${at}: no object`]
      : Object.entries(bag).flatMap(([name, one]) => [
          ...(key.test(name) ? [] : [`${at}.${name}: no ${what}`]),
          ...value(one, `${at}.${name}`),
        ]);

const uuid = text(UUID, 'UUID');
const iri = text(IRI, 'IRI');
const languageMap: Check = (value, at) =>
  isBag(value) && Object.keys(value).length > 0
    ? map(LANGUAGE, (one, where) => (typeof one === 'string' ? [] : [`${where}: no text`]), 'language')(value, at)
    : [`${at}: no language map`];
const notNull: Check = (value, at) => (value === undefined ? [`${at}: nothing`] : []);
const extensions = map(IRI, notNull, 'IRI');

/** An agent: exactly one way to tell it from others; ours is an account, never a person's address. */
const agent: Check = object(
  {
    objectType: only('Agent'),
    account: object({ homePage: text(IRL, 'IRL'), name: text(undefined, 'name') }, ['homePage', 'name']),
  },
  ['account'],
);
const component = object({ id: text(/^[^\s]+$/, 'id without blanks'), description: languageMap }, ['id']);
const definition: Check = (value, at) => {
  const fields = {
    name: languageMap,
    description: languageMap,
    type: iri,
    moreInfo: text(IRL, 'IRL'),
    extensions,
    interactionType: only(...INTERACTIONS),
    correctResponsesPattern: each(text(undefined, 'response')),
    choices: each(component),
  };
  const wrong = object(fields, [])(value, at);
  if (!isBag(value)) return wrong;
  const { choices, interactionType } = value;
  const ids = Array.isArray(choices) ? choices.map((one: Bag) => one['id']) : [];
  return [
    ...wrong,
    ...(choices !== undefined && interactionType !== 'choice' && interactionType !== 'sequencing'
      ? [`${at}: choices of no choice`]
      : []),
    ...(new Set(ids).size < ids.length ? [`${at}.choices: an id twice`] : []),
  ];
};
const activity = object({ objectType: only('Activity'), id: iri, definition }, ['id']);

const score: Check = (value, at) => {
  const number: Check = (one, where) => (Number.isFinite(one) ? [] : [`${where}: no number`]);
  return object({ scaled: number, raw: number, min: number, max: number }, [])(value, at);
};
const result = object(
  {
    score,
    success: flag,
    completion: flag,
    response: text(undefined, 'response'),
    duration: text(DURATION, 'duration'),
    extensions,
  },
  [],
);
const contextActivities = object(
  { parent: each(activity), grouping: each(activity), category: each(activity), other: each(activity) },
  [],
);
const context = object(
  {
    registration: uuid,
    instructor: agent,
    contextActivities,
    revision: text(undefined, 'text'),
    platform: text(undefined, 'text'),
    language: text(LANGUAGE, 'language'),
    extensions,
  },
  [],
);
const attachment = object(
  {
    usageType: iri,
    display: languageMap,
    description: languageMap,
    contentType: text(MEDIA_TYPE, 'media type'),
    length: whole,
    sha2: text(/^[0-9a-f]{64}$/, 'SHA-256'),
    fileUrl: text(IRL, 'IRL'),
  },
  ['usageType', 'display', 'contentType', 'length', 'sha2'],
);
const statement = object(
  {
    id: uuid,
    actor: agent,
    verb: object({ id: iri, display: languageMap }, ['id']),
    object: activity,
    result,
    context,
    timestamp: text(TIMESTAMP, 'timestamp'),
    version: text(VERSION, 'version'),
    attachments: each(attachment),
  },
  ['id', 'actor', 'verb', 'object'],
);

/** Nothing is null, anywhere (2.2, “Statement Property Values”); extensions alone may hold what they like, and ours do not. */
const nulls = (value: unknown, at: string): Wrong => {
  if (value === null) return [`${at}: null`];
  if (typeof value !== 'object') return [];
  return Object.entries(value as Bag).flatMap(([key, one]) => nulls(one, `${at}.${key}`));
};

/** What is wrong with a statement; nothing where it may be sent. */
export const wrongWithStatement = (value: unknown): Wrong => [
  ...statement(value, 'statement'),
  ...nulls(value, 'statement'),
];

/** What is wrong with a file beside a statement: its length and its hash are those of its bytes. */
export const wrongWithAttachment = (about: unknown, bytes: Uint8Array): Wrong => {
  const { length, sha2 } = about as { readonly length: number; readonly sha2: string };
  return [
    ...(length === bytes.length ? [] : [`length ${length} of ${bytes.length}`]),
    ...(sha2 === createHash('sha256').update(bytes).digest('hex') ? [] : ['sha2']),
  ];
};
