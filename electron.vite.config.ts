import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { fontFiles } from './src/paper/fonts.ts'

/**
 * What the built main process reads beside itself: the templates of papers and bundles, their fonts, and each family's licence. The templates lie
 * where `src/paper` and `src/pack` look for them, one folder up from the bundle, whose files therefore all lie in one folder.
 */
const besideTheBundle: Plugin = {
  name: 'beside-the-bundle',
  writeBundle({ dir = 'out/main' }) {
    const out = dirname(dir)
    const fonts = 'node_modules/@expo-google-fonts'
    for (const templates of ['src/paper/typst', 'src/pack/typst']) cpSync(templates, join(out, 'typst'), { recursive: true })
    for (const file of fontFiles) cpSync(join(fonts, file), join(out, 'fonts', file))
    for (const family of new Set(fontFiles.map(file => file.split('/')[0] ?? ''))) {
      cpSync(join(fonts, family, 'LICENSE_FONT'), join(out, 'fonts', family, 'LICENSE_FONT'))
    }
  },
}

/** The main process, and the threads it starts by these names beside itself. */
const programs = {
  index: 'src/main/index.ts',
  'bundle-worker': 'src/pack/bundle-worker.ts',
  'mend-worker': 'src/pack/mend-worker.ts',
  'intake-worker': 'src/intake/apart/worker.ts',
}

const oneFolder = { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } as const

const oneFile = { codeSplitting: false } as const

// A sandboxed preload must be one CommonJS file that requires nothing but electron.
export default defineConfig({
  main: { build: { rolldownOptions: { input: programs, output: oneFolder } }, plugins: [besideTheBundle] },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { input: 'src/preload/index.ts', output: { ...oneFile, format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: { root: 'src/renderer', build: { minify: true, rolldownOptions: { input: 'src/renderer/index.html' } }, plugins: [react()] },
})
