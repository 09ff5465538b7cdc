const million = 1_000_000

/** Where reading stops: far above an honest exhibit, below what would bring a small laptop down. */
export const limits = {
  /** A larger file is sealed and goes in as it is. */
  fileBytes: 500 * million,
  textCharacters: 4 * million,
  /** Text that is laid out on pages; more would be thousands of pages. */
  laidOutCharacters: 1.5 * million,
  /** Of one picture, and of one HEIC picture, which must be held whole. */
  pixels: 250 * million,
  heicPixels: 64 * million,
  /** Pictures in one file: pages of a TIFF, frames of a GIF. */
  frames: 300,
  /** All frames together. */
  framePixels: 2000 * million,
  zipEntries: 5000,
  zipEntryBytes: 200 * million,
  zipBytes: 400 * million,
  /** A packed entry that grows more than this is a bomb, unless it stays small. */
  zipRatio: 200,
  zipRatioFrom: 20 * million,
  /** Files within files within files. */
  depth: 4,
  nested: 200,
  nestedBytes: 500 * million,
  pdfPages: 20_000,
  /** Pages on which hidden text is looked for. */
  inspectedPages: 500,
  /** Elements nested in a web page, mail or Word document. */
  markupDepth: 400,
  /** How far the memory of the app may grow while one file is read. */
  memoryBytes: 2500 * million,
} as const

/** Milliseconds one file may take. */
export const timeFor = (bytes: number): number => 60_000 + Math.ceil(bytes / million) * 1000
