// Builds the built-in packs, written in YAML under packs/, into typed modules under src/packs/.
// With --check, changes nothing and fails where a module is not what its YAML gives.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { parsePackText } from '../src/pack/yaml.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}src/packs/`;
const check = process.argv.includes('--check');

const modules = new Map<string, string>();
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

mkdirSync(target, { recursive: true });
const stale: string[] = [];
for (const [name, text] of modules) {
  const file = target + name;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(name);
  if (!check) writeFileSync(file, text);
}
for (const name of readdirSync(target)) {
  if (modules.has(name)) continue;
  stale.push(name);
  if (!check) rmSync(target + name);
}
if (check && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run "pnpm generate" and commit the result.`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'Built-in packs are up to date.' : `Wrote ${stale.join(', ')}.`);
