declare module '*?url' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: the bundler gives a file's address as the default export
  export default address
}

interface ImportMeta {
  /** The bundler puts the addresses of the files that fit in here. */
  readonly glob: (
    pattern: string,
    options: { readonly query: '?url&no-inline'; readonly import: 'default'; readonly eager: true },
  ) => {
    readonly [path: string]: string
  }
}
