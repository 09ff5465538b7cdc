import { spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

// Stands for the electron program: runs an app's built main bundle under Node, with the stand-in in place of Electron's own modules. Chromium's
// switches are dropped, the inspector's go to Node.

const given = process.argv.slice(2)
const loader = given.indexOf('-r')
if (loader >= 0) given.splice(loader, 2)

const forNode = given.filter(word => /^--inspect(-brk)?(=|$)/.test(word)).map(word => word.replace('=0', '=127.0.0.1:0'))
const forApp = given.filter(word => !/^--(inspect|inspect-brk|remote-debugging-port|no-sandbox)\b/.test(word))
const entry = resolve(forApp.find(word => !word.startsWith('-')) ?? '.')

const mainOf = (folder: string): string => {
  const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly main: string } // seam: a package.json of ours
  return join(folder, main)
}

const main = statSync(entry).isDirectory() ? mainOf(entry) : entry
const child = spawn(process.execPath, [...forNode, join(import.meta.dirname, 'run.ts'), main, ...forApp.slice(1)], { stdio: 'inherit' })
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)))
