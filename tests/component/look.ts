import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { readCase } from '#casefile/read.ts'
import { defaultSettings } from '#contract/settings.ts'
import { idOf } from './memory-host.ts'

// Takes a picture of one screen of the built page, under the real policy and over a host in memory.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    case: { type: 'string', multiple: true, default: ['examples/recognised-refugee.json'] },
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1280x800' },
    text: { type: 'string', default: '100' },
    dir: { type: 'string', default: 'ltr' },
    at: { type: 'string' },
    vault: { type: 'string', default: 'open' },
    answers: { type: 'string' },
    press: { type: 'string', multiple: true, default: [] },
    fill: { type: 'string', multiple: true, default: [] },
    keys: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    serve: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
})
const [screen = 'cases'] = positionals
const root = join(import.meta.dirname, '..', '..')
const folder = join(root, '.cache', 'look', screen)
const say = (text: string) => void process.stdout.write(`${text}\n`)

if (!values['no-build']) {
  const quiet = { configFile: false, logLevel: 'error' } as const
  await build({
    ...quiet,
    root: screen === 'gallery' ? join(root, 'tests/component/gallery') : join(root, 'src/renderer'),
    publicDir: join(root, 'src/renderer/public'),
    base: './',
    plugins: [react()],
    build: { outDir: join(folder, 'page'), emptyOutDir: true },
  })
  await build({
    ...quiet,
    root,
    build: {
      outDir: join(folder, 'host'),
      emptyOutDir: true,
      lib: { entry: join(root, 'tests/component/page-host.ts'), formats: ['iife'], name: 'host', fileName: 'host' },
    },
  })
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-src blob:; base-uri 'none'; form-action 'none'"
const server = createServer(({ url = '/' }, response) => {
  // no case file was handed over
  if (url === '/opened') return void response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
  const path = join(folder, 'page', new URL(url, 'http://here').pathname.replace(/\/$/, '/index.html'))
  try {
    const bytes = readFileSync(path)
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-security-policy': policy }).end(bytes)
  } catch {
    response.writeHead(404).end()
  }
}).listen(0, '127.0.0.1')
await new Promise(ready => server.once('listening', ready))
const port = (server.address() as { readonly port: number }).port // seam: it listens on a port, not on a pipe

const cases = values.case.map(path => {
  const read = readCase(readFileSync(path, 'utf8'), path)
  if (read.kind !== 'case') throw new Error(`${path}: ${JSON.stringify(read).slice(0, 300)}`)
  return read.case
})
const [width = 1280, height = 800] = values.size.split('x').map(Number)
const settings = { ...defaultSettings, theme: values.theme, textSize: Number(values.text) }
const answers = values.answers === undefined ? {} : JSON.parse(readFileSync(values.answers, 'utf8'))

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'], headless: !values.serve })
const context = await browser.newContext({ viewport: { width, height }, colorScheme: values.theme === 'dark' ? 'dark' : 'light' })
const page = await context.newPage()
page.on('console', message => message.type() === 'error' && say(`console: ${message.text()}`))
page.on('pageerror', error => say(`error: ${error.message}`))
const view = { screen, ...(['cases', 'settings', 'vault', 'library'].includes(screen) ? {} : { caseId: idOf(1) }), ...(values.at && { at: values.at }) }
await page.addInitScript(`globalThis.lookAt = ${JSON.stringify({ cases, now: '2026-11-24T13:05:00Z', settings, vault: values.vault, answers })}
  if (history.state === null) history.replaceState(${JSON.stringify(view)}, '')
  document.addEventListener('securitypolicyviolation', event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`)
await page.addInitScript({ path: join(folder, 'host', 'host.iife.js') })
await page.goto(`http://127.0.0.1:${port}/`)
await page.waitForSelector('h1')
await page.waitForTimeout(600)
if (values.dir === 'rtl') await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
for (const fill of values.fill) {
  const [label = '', text = ''] = fill.split('=')
  await page.getByLabel(label).first().fill(text)
}
for (const name of values.press) {
  await page
    .getByRole('button', { name })
    .or(page.getByRole('radio', { name }))
    .or(page.getByText(name, { exact: true }))
    .first()
    .click()
  await page.waitForTimeout(200)
}
for (const keys of values.keys) {
  await page.keyboard.press(keys)
  await page.waitForTimeout(300)
}
if (values.out) {
  mkdirSync(dirname(values.out), { recursive: true })
  await page.screenshot({ path: values.out, fullPage: values.full })
}
const { violations } = await new AxeBuilder({ page }).analyze()
for (const { id, help, nodes } of violations)
  say(`axe: ${id}: ${help}\n  ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join('\n  ')}`)
if (violations.length === 0) say('axe: no violations')
const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
if (wide > 0) say(`the page is ${wide}px wider than the window`)
if (!values.serve) {
  await browser.close()
  server.close()
}
