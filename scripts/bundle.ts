/**
 * Bundles `src/action.ts` and `src/cli.ts` into `dist/`, each a file that runs with nothing installed.
 * With `--check` it writes nothing and fails when `dist/` differs from what the sources give.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

/** Some dependencies are CommonJS and call `require` for Node's own modules, which ESM lacks. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

const result = await build({
  absWorkingDir: root,
  entryPoints: ['src/action.ts', 'src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  banner: { js: REQUIRE },
  legalComments: 'none',
  // Readable output: whoever pins the action can review what they run.
  minify: false,
  metafile: true,
  write: false,
});

const files = new Map<string, Uint8Array>(
  result.outputFiles.map((file) => [basename(file.path), file.contents]),
);
files.set('licenses.txt', Buffer.from(licenses(Object.keys(result.metafile.inputs))));

mkdirSync(join(root, 'dist'), { recursive: true });
for (const [name, contents] of files) {
  const target = join(root, 'dist', name);
  if (!check) {
    writeFileSync(target, contents);
  } else if (!same(target, contents)) {
    process.exitCode = 1;
    console.error(`dist/${name} is not what the sources give. Run 'npm run build' and commit dist/.`);
  }
}

function same(path: string, contents: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(contents);
  } catch {
    return false;
  }
}

/** The licence texts of every package that is bundled. */
function licenses(inputs: string[]): string {
  const folders = new Set<string>();
  for (const input of inputs) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (folder !== null) folders.add(folder[0]);
  }
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = readdirSync(join(root, folder)).find((candidate) => /^licen[cs]e(\.|$)/i.test(candidate));
      const text =
        file === undefined ? `Licence: ${license}` : readFileSync(join(root, folder, file), 'utf8').trim();
      return `${name}@${version}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
