import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { app, becomeReady } from './app.ts'
import { electron } from './electron.ts'

// Runs an app's main bundle. As with Electron, the app is ready only once its main module is loaded: awaiting that in the module never ends.

const [, , main] = process.argv
if (main === undefined) throw new Error('run.ts takes the path of a main bundle')

const place = Symbol.for('electron stand-in')
Object.assign(globalThis, { [place]: electron })

const names = Object.keys(electron)
const source = `const electron = globalThis[Symbol.for('electron stand-in')]\nexport default electron\n${names.map(name => `export const ${name} = electron.${name}`).join('\n')}`

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main' ? { url: 'standin:electron', shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => (url === 'standin:electron' ? { format: 'module', source, shortCircuit: true } : next(url, context)),
})

process.argv.splice(1, 1)
await import(pathToFileURL(main).href)
becomeReady().catch(error => {
  process.stderr.write(`[stand-in] cannot start Chromium: ${error instanceof Error ? error.stack : String(error)}\n`)
  app.exit(1)
})
