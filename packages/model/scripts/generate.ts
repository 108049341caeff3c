// Builds the built-in packs, written in YAML under packs/, into typed modules under src/packs/, the JSON
// Schema of packs into schema/, and the types of what authors write into src/pack/generated/.
// With --check, changes nothing and fails where a file is not what its origin gives.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { inputTypes } from '../src/json-schema/input-types.ts';
import { packJsonSchema } from '../src/json-schema/pack-schema.ts';
import { parsePackText } from '../src/pack/yaml.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const modules = new Map<string, string>();
const schemas = new Map([['pack.schema.json', `${JSON.stringify(packJsonSchema(), null, 2)}\n`]]);
const types = new Map([
  [
    'input.ts',
    `// Generated from src/pack/schema.ts by \`pnpm generate\`: what each field means is in src/json-schema/docs.ts.

${inputTypes()}`,
  ],
]);
const names = readdirSync(`${root}packs`)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();
for (const name of names) {
  const file = `${root}packs/${name}.yaml`;
  const text = readFileSync(file, 'utf8');
  const result = parsePackText(text);
  if (!result.ok) {
    for (const { position, message, mend } of result.issues) {
      console.error(`${file}:${position?.line}:${position?.column}: ${message} ${mend}`);
    }
    process.exit(1);
  }
  if (result.pack.id !== name) {
    console.error(`${file}: the pack's id is "${result.pack.id}"; file and id must agree`);
    process.exit(1);
  }
  modules.set(
    `${name}.ts`,
    `// Generated from packs/${name}.yaml by \`pnpm generate\`: edit that file instead.
import { definePack } from '../pack/define.ts';

export default definePack(${JSON.stringify(parse(text), null, 2)});
`,
  );
}
const variable = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
modules.set(
  'index.ts',
  `// Generated from packs/ by \`pnpm generate\`.
/**
 * The packs that come with this package. Each is also a module of its own, whose facts and entities have
 * literal ids: \`@backgrounder/model/packs/NAME\`.
 *
 * @module
 */
import type { Pack } from '../pack/types.ts';
${names.map((name) => `import ${variable(name)} from './${name}.ts';`).join('\n')}

/** All packs of this package, in the order of their names. Their texts are under CC BY 4.0. */
export const builtInPacks: readonly Pack[] = [${names.map(variable).join(', ')}];
`,
);

const stale = [
  ...update(`${root}src/packs/`, modules),
  ...update(`${root}src/pack/generated/`, types),
  ...update(`${root}schema/`, schemas),
];
if (check && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run "pnpm generate" and commit the result.`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'Generated files are up to date.' : `Wrote ${stale.join(', ')}.`);

/** Makes the folder hold these files alone (or, with --check, does not), and gives the names of those that differed. */
function update(folder: string, files: ReadonlyMap<string, string>): string[] {
  if (!check) mkdirSync(folder, { recursive: true });
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const wrong = [...files].filter(
    ([name, text]) => !found.includes(name) || readFileSync(folder + name, 'utf8') !== text,
  );
  const left = found.filter((name) => !files.has(name));
  if (!check) {
    for (const [name, text] of wrong) writeFileSync(folder + name, text);
    for (const name of left) rmSync(folder + name);
  }
  return [...wrong.map(([name]) => name), ...left];
}
