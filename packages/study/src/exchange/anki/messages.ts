/** From the worker that makes an Anki package. */
export type AnkiReply =
  | { readonly kind: 'progress'; /** 0 to 1. */ readonly done: number }
  | { readonly kind: 'made'; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };
