declare module '*?url' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: the bundler gives a file's address as the default export
  export default address
}

interface ImportMeta {
  /** The bundler puts the files that fit in here, each to be asked for by a call. */
  readonly glob: (pattern: string, options: { readonly query: '?url'; readonly import: 'default' }) => { readonly [path: string]: () => Promise<unknown> }
}
