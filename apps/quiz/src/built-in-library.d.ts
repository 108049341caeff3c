declare module 'virtual:built-in-packs' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  export const loadBuiltInPack: import('./library.ts').LoadPack;
}

declare module 'virtual:built-in-library' {
  // An ambient module may not import a relative one by a declaration.
  // oxlint-disable-next-line typescript/consistent-type-imports
  const library: import('./library.ts').Library;
  export default library;
}
