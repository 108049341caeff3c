import { readFileSync } from 'node:fs';

export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly mend: string };

/** Reads a file as UTF-8, or says why it cannot be read and what to do about it. */
export function readTextFile(file: string): TextFile {
  try {
    return { ok: true, text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { ok: false, ...whyUnreadable((error as NodeJS.ErrnoException).code) };
  }
}

function whyUnreadable(code: string | undefined): { message: string; mend: string } {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { message: 'There is no such file.', mend: 'Check its name and its folder.' };
    case 'EISDIR':
      return { message: 'This is a folder.', mend: 'Name a file in it.' };
    case 'EACCES':
    case 'EPERM':
      return { message: 'This file may not be read.', mend: 'Ask its owner to let you read it.' };
    default:
      return { message: `This file cannot be read (${code}).`, mend: 'Try a copy of it.' };
  }
}
