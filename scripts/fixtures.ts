/** Writes the comment that each fixture's change gets to its `expected.md`. Read what has changed before committing it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../src/report/markdown.ts';
import { commentFixtures, fixtureFolder, planFixture } from '../test/support/fixtures.ts';

for (const name of commentFixtures()) {
  writeFileSync(join(fixtureFolder(name), 'expected.md'), markdown.render(planFixture(name), {}));
}
