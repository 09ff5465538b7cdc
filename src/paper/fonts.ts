import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The fonts of our papers, and no others: Latin, Greek and Cyrillic, Arabic script, Hebrew, Chinese. */
export type Fonts = { readonly blobs: readonly Uint8Array[] }

/** Reads the fonts below a folder laid out like `node_modules/@expo-google-fonts`. Throws when one is missing. */
export const readFonts = (folder: string): Fonts => ({ blobs: fontFiles.map(file => readFileSync(join(folder, file))) })

/** Relative to the folder: what a packaged app must carry, with the licence beside each family. */
export const fontFiles: readonly string[] = [
  'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  'noto-serif/700Bold/NotoSerif_700Bold.ttf',
  'noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
  'amiri/400Regular/Amiri_400Regular.ttf',
  'amiri/400Regular_Italic/Amiri_400Regular_Italic.ttf',
  'amiri/700Bold/Amiri_700Bold.ttf',
  'amiri/700Bold_Italic/Amiri_700Bold_Italic.ttf',
  'noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
  'noto-serif-hebrew/700Bold/NotoSerifHebrew_700Bold.ttf',
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
]

/** The names by which these fonts stand in a PDF. */
export const fontNames: readonly string[] = [
  'NotoSerif-Regular',
  'NotoSerif-Italic',
  'NotoSerif-Bold',
  'NotoSerif-BoldItalic',
  'Amiri-Regular',
  'Amiri-Italic',
  'Amiri-Bold',
  'Amiri-BoldItalic',
  'NotoSerifHebrew-Regular',
  'NotoSerifHebrew-Bold',
  'NotoSerifSC-Regular',
  'NotoSerifSC-Bold',
]
