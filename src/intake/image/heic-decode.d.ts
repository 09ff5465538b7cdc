declare module 'heic-decode' {
  type Decoded = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }
  type Waiting = { readonly width: number; readonly height: number; readonly decode: () => Promise<Decoded> }
  const heic: { readonly all: (input: { readonly buffer: Uint8Array }) => Promise<readonly Waiting[] & { readonly dispose: () => void }> }
  export = heic
}
