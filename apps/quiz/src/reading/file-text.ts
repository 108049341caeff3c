/** More than any article, and little enough for a phone; bytes. */
const largest = 8_000_000;

/** A file's text, by the encoding that its markup names or else UTF-8; `undefined` where it is too large. */
export async function fileText(file: Blob): Promise<string | undefined> {
  if (file.size > largest) return undefined;
  const bytes = await file.arrayBuffer();
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return decoder(named).decode(bytes);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
