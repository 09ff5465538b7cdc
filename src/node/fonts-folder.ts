import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the paper fonts lie: `RECOURSE_FONTS` in a packaged app, the installed packages otherwise. */
export const fontsFolder = (): string =>
  process.env['RECOURSE_FONTS'] ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', '@expo-google-fonts')
