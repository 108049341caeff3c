import type { Copied } from '../card/index.ts';

/**
 * Puts a text on the clipboard in both its forms; tells whether that was possible. Only within what the reader
 * does: browsers allow it to nobody else.
 */
export async function copyToClipboard(document: Document, copied: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([copied.text], { type: 'text/plain' }),
        'text/html': new Blob([copied.html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    // A page without a secure address has no clipboard, and another may forbid its use.
    return copyByCommand(document, copied);
  }
}

function copyByCommand(document: Document, copied: Copied): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', copied.text);
    event.clipboardData?.setData('text/html', copied.html);
    isCopied = event.clipboardData !== null;
  };
  window.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return isCopied;
}
