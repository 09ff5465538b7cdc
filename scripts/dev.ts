import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { openBrowser } from '#loopback/open-browser.ts'

// `npm run dev`: the page from Vite, which reloads it, and the loopback host behind it, which starts again when its sources change. The host keeps all
// its checks: Vite hands calls on under the host's own name and origin. Only here, the page has no content policy. Takes what the host takes.

const root = join(import.meta.dirname, '..')
const port = '41780'
const origin = `http://127.0.0.1:${port}`
const folders = ['app', 'casefile', 'contract', 'core', 'intake', 'loopback', 'node', 'pack', 'paper', 'vault'].map(name => `src/${name}`)
const watched = [...folders, 'law', 'templates'].map(path => `--watch-path=${join(root, path)}`)
const given = process.argv.slice(2)

const vite = await createServer({
  configFile: false,
  root: join(root, 'src', 'renderer'),
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    proxy: {
      '^/(session|call|events|exhibits|files|goodbye|opened|bytes/[^/]+)(\\?.*)?$': {
        target: origin,
        changeOrigin: true,
        configure: proxy => void proxy.on('proxyReq', request => request.setHeader('origin', origin)),
      },
    },
  },
})
await vite.listen()

const host = spawn(process.execPath, [...watched, '--watch-preserve-output', 'src/loopback/index.ts', '--no-open', '--port', port, ...given], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
host.once('exit', code => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => host.kill())

let opened = given.includes('--no-open')
for await (const line of createInterface({ input: host.stdout })) {
  const token = /http:\/\/127\.0\.0\.1:\d+\/(#\S+)/.exec(line)?.[1]
  if (token === undefined) continue
  const address = `${vite.resolvedUrls?.local[0] ?? ''}${token}`
  console.log(`Recourse in development is at ${address}`)
  if (!opened) await openBrowser(address)
  opened = true
}
