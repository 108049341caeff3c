import {
  getLanguageService as jsonLanguageService,
  type CompletionItem,
} from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { stringify } from 'yaml';
import { getLanguageService as yamlLanguageService } from 'yaml-language-server';
import type { JsonSchema } from './value-schema.ts';

const schemaAddress = 'https://backgrounder.example/pack.schema.json';

/** An editor with a pack open, as far as the schema decides what it shows. */
export interface Editor {
  readonly name: string;
  /** The text of a pack as its author would have it here. */
  readonly write: (pack: unknown) => string;
  readonly problems: (text: string) => Promise<string[]>;
  /** What the editor shows at the first place of `at`. */
  readonly hover: (text: string, at: string) => Promise<string>;
  /** What it proposes at the end of the first place of `after`. */
  readonly proposals: (text: string, after: string) => Promise<Proposal[]>;
}

export interface Proposal {
  readonly label: string;
  /** The snippet that is put in. */
  readonly inserts: string;
}

function proposalOf({ label, textEdit, insertText }: CompletionItem): Proposal {
  return { label, inserts: textEdit?.newText ?? insertText ?? label };
}

/** The editor of YAML files in VS Code (Red Hat’s extension), Neovim, Emacs and others. */
export function yamlEditor(schema: JsonSchema): Editor {
  const service = yamlLanguageService({
    schemaRequestService: () => Promise.reject(new Error('there is no network')),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: [{ uri: schemaAddress, fileMatch: ['*.yaml'], schema }],
  });
  let version = 0;
  // The service keeps what it read of a version.
  const open = (text: string): TextDocument =>
    TextDocument.create('file:///pack.yaml', 'yaml', ++version, text);
  return {
    name: 'YAML',
    write: (pack) => stringify(pack),
    problems: async (text) => {
      const found = await service.doValidation(open(text), false);
      return found.map((problem) => JSON.stringify(problem));
    },
    hover: async (text, at) => {
      const document = open(text);
      const hover = await service.doHover(document, document.positionAt(text.indexOf(at)));
      return JSON.stringify(hover?.contents ?? '');
    },
    proposals: async (text, after) => {
      const document = open(text);
      const end = document.positionAt(text.indexOf(after) + after.length);
      const { items } = await service.doComplete(document, end, false);
      return items.map(proposalOf);
    },
  };
}

/** The editor of JSON files in VS Code and others. */
export function jsonEditor(schema: JsonSchema): Editor {
  const service = jsonLanguageService({});
  service.configure({
    schemas: [{ uri: schemaAddress, fileMatch: ['*.json'], schema }],
  });
  const open = (text: string): TextDocument =>
    TextDocument.create('file:///pack.json', 'json', 1, text);
  return {
    name: 'JSON',
    write: (pack) => JSON.stringify(pack, null, 2),
    problems: async (text) => {
      const document = open(text);
      const found = await service.doValidation(document, service.parseJSONDocument(document));
      return found.map((problem) => JSON.stringify(problem));
    },
    hover: async (text, at) => {
      const document = open(text);
      const hover = await service.doHover(
        document,
        document.positionAt(text.indexOf(at)),
        service.parseJSONDocument(document),
      );
      return JSON.stringify(hover?.contents ?? '');
    },
    proposals: async (text, after) => {
      const document = open(text);
      const end = document.positionAt(text.indexOf(after) + after.length);
      const list = await service.doComplete(document, end, service.parseJSONDocument(document));
      return (list?.items ?? []).map(proposalOf);
    },
  };
}
