import { signal } from '@preact/signals';

/** Something that is read when it is first asked for. */
export class Late<T> {
  readonly #value = signal<T | undefined>(undefined);
  readonly #read: () => Promise<T>;
  #loading: Promise<void> | undefined;

  /** @param read rejects where it cannot be read now */
  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  load(): Promise<void> {
    if (this.#value.peek() !== undefined) return Promise.resolve();
    this.#loading ??= this.#read()
      .then((value) => void (this.#value.value = value))
      // What could not be read is tried again when it is next asked for.
      .finally(() => void (this.#loading = undefined));
    return this.#loading;
  }

  /** Whoever asks while it is missing, and follows signals, is told once it is here. */
  get value(): T | undefined {
    const value = this.#value.value;
    if (value === undefined) this.load().catch(() => undefined);
    return value;
  }
}
