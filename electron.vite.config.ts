import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { fontFiles } from './src/paper/fonts.ts'

/**
 * What the built main process reads beside itself: the papers' one template, their fonts, and each family's licence. The template lies where
 * `src/paper/pdf` looks for it, one folder up from the bundle, which is therefore one file.
 */
const besideTheBundle: Plugin = {
  name: 'beside-the-bundle',
  writeBundle({ dir = 'out/main' }) {
    const out = dirname(dir)
    const fonts = 'node_modules/@expo-google-fonts'
    cpSync('src/paper/typst', join(out, 'typst'), { recursive: true })
    for (const file of fontFiles) cpSync(join(fonts, file), join(out, 'fonts', file))
    for (const family of new Set(fontFiles.map(file => file.split('/')[0] ?? ''))) {
      cpSync(join(fonts, family, 'LICENSE_FONT'), join(out, 'fonts', family, 'LICENSE_FONT'))
    }
  },
}

const oneFile = { codeSplitting: false } as const

// A sandboxed preload must be one CommonJS file that requires nothing but electron.
export default defineConfig({
  main: { build: { rolldownOptions: { input: 'src/main/index.ts', output: oneFile } }, plugins: [besideTheBundle] },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { input: 'src/preload/index.ts', output: { ...oneFile, format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: { root: 'src/renderer', build: { minify: true, rolldownOptions: { input: 'src/renderer/index.html' } }, plugins: [react()] },
})
