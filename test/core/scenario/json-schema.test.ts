import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaText } from '../../../game/node/tasks/schema.ts';

test('the schema for editors is the one that the code makes: after a change run `npm run schema`', async () => {
  const kept = readFileSync(new URL('../../../scenarios/scenario.schema.json', import.meta.url), 'utf8');
  expect(kept).toBe(await schemaText());
});
