// Who may import whom. The dependency check, its test and docs/architecture.md all read this table.

/** Each ring: the folders it may import besides itself, and the outside packages it may use. */
export const rings = {
  core: { path: '^src/core/', may: [], packages: ['temporal-polyfill'] },
  law: { path: '^law/', may: ['core'], packages: [] },
  templates: { path: '^templates/', may: ['core', 'law'], packages: [] },
  casefile: { path: '^src/casefile/', may: ['core', 'law'], packages: ['zod'] },
  paper: { path: '^src/paper/', may: ['core'], packages: ['docx', 'fflate', '@myriaddreamin/typst-ts-node-compiler'], node: true },
  contract: { path: '^src/contract/', may: ['core', 'law', 'casefile'], packages: ['zod'] },
  app: { path: '^src/app/', may: ['core', 'law', 'templates', 'casefile', 'contract'], packages: [] },
  vault: { path: '^src/vault/', may: ['core'], packages: ['age-encryption', '@scure/base', '@scure/bip39', 'tar-stream', 'uqr'], node: true },
  intake: {
    path: '^src/intake/',
    may: ['core', 'paper'],
    packages: ['sharp', 'exifr', 'mailparser', '@kenjiuno/msgreader', 'mammoth', 'pdfjs-dist', 'heic-decode', '@cantoo/pdf-lib', 'fflate'],
    node: true,
  },
  pack: {
    path: '^src/pack/',
    may: ['core', 'paper'],
    packages: ['@neslinesli93/qpdf-wasm', '@cantoo/pdf-lib', '@myriaddreamin/typst-ts-node-compiler'],
    node: true,
  },
  node: {
    path: '^src/node/',
    may: ['core', 'law', 'templates', 'casefile', 'paper', 'vault', 'intake', 'pack', 'contract', 'app'],
    packages: ['conf'],
    node: true,
  },
  main: { path: '^src/main/', may: ['contract', 'node'], packages: ['electron', 'electron-store', 'zod'], node: true },
  loopback: { path: '^src/loopback/', may: ['contract', 'node'], packages: ['zod'], node: true },
  cli: { path: '^src/cli/', may: ['core', 'contract', 'node'], packages: ['commander'], node: true },
  preload: { path: '^src/preload/', may: ['contract'], packages: ['electron'] },
  renderer: {
    path: '^src/renderer/',
    may: ['core', 'law', 'templates', 'casefile', 'contract'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'i18next',
      'react-i18next',
      '@zxcvbn-ts/core',
      '@zxcvbn-ts/language-common',
      '@zxcvbn-ts/language-en',
      'minisearch',
      'pdfjs-dist',
    ],
  },
}

/** How many modules the check must see at the least: a check that sees none passes in silence. */
export const leastModules = 150
