/** What is used here of a library without types. */
declare module 'edtf' {
  interface Value {
    readonly type: string;
    /** Milliseconds since 1970, of the first and the last moment. */
    readonly min: number;
    readonly max: number;
  }
  /** Throws for what it cannot read. */
  export default function edtf(text: string): Value;
}
