import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The fonts of our papers, and no others: Latin, Greek and Cyrillic, Arabic script, Hebrew, Georgian, Armenian, Ethiopic, Devanagari, Thai, Chinese. */
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
  'noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
  'noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf',
  'noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf',
  'noto-sans-armenian/700Bold/NotoSansArmenian_700Bold.ttf',
  'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  'noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf',
  'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  'noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
  'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  'noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf',
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
  'NotoSansGeorgian-Regular',
  'NotoSansGeorgian-Bold',
  'NotoSansArmenian-Regular',
  'NotoSansArmenian-Bold',
  'NotoSansEthiopic-Regular',
  'NotoSansEthiopic-Bold',
  'NotoSansDevanagari-Regular',
  'NotoSansDevanagari-Bold',
  'NotoSansThai-Regular',
  'NotoSansThai-Bold',
  'NotoSerifSC-Regular',
  'NotoSerifSC-Bold',
]
