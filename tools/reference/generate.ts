// Writes the reference of the model from its doc comments: one page of docs/reference for each subpath.
// With --check, changes nothing and fails where a page is not what the source gives.
// Fails on an export that has no doc comment, or that names a type which is not exported.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Application,
  ReflectionKind,
  type DeclarationReflection,
  type ProjectReflection,
  type TypeDocOptions,
} from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';

const packageName = '@backgrounder/model';
const repository = fileURLToPath(new URL('../..', import.meta.url));
const model = join(repository, 'packages/model');
const target = join(repository, 'docs/reference');
const check = process.argv.includes('--check');

const written = check ? mkdtempSync(join(tmpdir(), 'backgrounder-reference-')) : target;
const complete = await generate(written);
const stale = check ? differences(written, target) : [];
if (check) rmSync(written, { recursive: true, force: true });
if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run "pnpm reference" and commit the result.`);
}
if (!complete || stale.length > 0) process.exit(1);
console.log(check ? 'The reference is up to date.' : 'Wrote docs/reference.');

/** Gives whether every export is documented. */
async function generate(folder: string): Promise<boolean> {
  const options: TypeDocOptions & PluginOptions = {
    plugin: ['typedoc-plugin-markdown'],
    name: packageName,
    entryPoints: entryPoints(),
    tsconfig: join(model, 'tsconfig.json'),
    outputs: [{ name: 'markdown', path: folder }],
    outputFileStrategy: 'modules',
    readme: 'none',
    disableSources: true,
    sort: ['source-order'],
    groupOrder: ['Functions', 'Variables', 'Interfaces', 'Type Aliases'],
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    // Helper types, which are of no use to those who import the package.
    intentionallyNotExported: ['InputOf', 'packSchema', 'LinkedFact', 'FactInput'],
    requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
    logLevel: 'Warn',
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    pageTitleTemplates: { module: ({ name }) => packageName + (name === 'core' ? '' : `/${name}`) },
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    tableColumnSettings: { hideModifiers: true, hideInherited: true },
  };
  const application = await Application.bootstrapWithPlugins(options);
  const project = await application.convert();
  if (!project) return false;
  application.validate(project);
  arrange(project);
  if (application.logger.hasErrors() || application.logger.hasWarnings()) return false;
  await application.generateOutputs(project);
  return !application.logger.hasErrors();
}

/** Names pages after their subpaths, and tells what facts of all types have in one place. */
function arrange(project: ProjectReflection): void {
  for (const module of project.children ?? []) {
    module.name = module.name === 'index' ? 'core' : module.name.replace(/^.*\//, '');
  }
  for (const type of project.getReflectionsByKind(ReflectionKind.Interface)) {
    for (const group of (type as DeclarationReflection).groups ?? []) {
      group.children = group.children.filter(
        (field) => !('inheritedFrom' in field && field.inheritedFrom !== undefined),
      );
    }
  }
}

/** The sources of the package's subpaths of code; one built-in pack reads like another, so patterns are left out. */
function entryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync(join(model, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, string | null>>;
  };
  return Object.entries(exports)
    .filter(([subpath]) => !subpath.includes('*'))
    .flatMap(([, source]) => (source?.endsWith('.ts') ? [join(model, source)] : []));
}

function differences(one: string, other: string): string[] {
  const names = new Set(
    [one, other].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : [])),
  );
  return [...names]
    .filter((name) => contentOf(join(one, name)) !== contentOf(join(other, name)))
    .sort();
}

function contentOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
