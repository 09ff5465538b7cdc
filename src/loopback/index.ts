import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readLoopbackArguments } from '#loopback/arguments.ts'
import { openBrowser } from '#loopback/open-browser.ts'
import { serveLoopback } from '#loopback/server.ts'
import { dataFolder } from '#node/data-folder.ts'
import { composeHost } from '#node/host.ts'
import { settingsIn } from '#node/settings-store.ts'
import { vaultIn } from '#node/vault-in.ts'

// HOST 2: the same page in a browser, at an address of this machine that works once.

const { data, port, open, idleMinutes, files } = readLoopbackArguments(process.argv.slice(2))
const folder = dataFolder(data)
mkdirSync(folder, { recursive: true, mode: 0o700 })

const host = composeHost({
  log: (reference, error) => void process.stderr.write(`${reference}: ${error instanceof Error ? error.name : 'unknown'}\n`),
  settings: settingsIn(folder),
  vault: vaultIn(join(folder, 'vault')),
  workFolder: join(folder, 'work'),
})
await host.opened.add(files)

const loopback = await serveLoopback({
  page: join(import.meta.dirname, '..', '..', 'out', 'renderer'),
  host,
  ...(port !== undefined && { port }),
  ...(idleMinutes !== undefined && { idleMinutes }),
})

process.stdout.write(`Recourse is at ${loopback.address}\nThe address works once, on this machine only. It closes when the page does.\n`)
if (open) {
  void openBrowser(loopback.address).then(opened => {
    if (!opened) process.stdout.write('No browser could be opened from here: copy the address into one.\n')
  })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void loopback.close())
await loopback.closed
process.exit(0)
