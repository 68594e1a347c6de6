/** Writes the comment that each fixture's change gets to its `expected.md`. Read what has changed before committing it. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../src/report/markdown.ts';
import { planFixture } from '../test/support/fixtures.ts';

const folder = join(import.meta.dirname, '../fixtures');

for (const name of readdirSync(folder)) {
  writeFileSync(join(folder, name, 'expected.md'), markdown.render(planFixture(name), {}));
}
