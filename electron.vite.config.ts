import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// A sandboxed preload must be one CommonJS file that requires nothing but electron.
export default defineConfig({
  main: { build: { rollupOptions: { input: 'src/main/index.ts' } } },
  preload: { build: { externalizeDeps: false, rollupOptions: { input: 'src/preload/index.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } } } },
  renderer: { root: 'src/renderer', build: { minify: true, rollupOptions: { input: 'src/renderer/index.html' } }, plugins: [react()] },
})
