declare module '*.wasm?url' {
  /** Where the bundler has put the file. */
  const address: string;
  export default address;
}
