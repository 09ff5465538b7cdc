import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { manifestText } from '#core/evidence/manifest.ts'
import { verifyPage, verifyScript, verifyStyle } from '#core/evidence/verify-page.ts'
import { contents, manifestFor } from '../../unit/core/evidence/pack-sample.ts'

const browserAt = '/usr/bin/chromium'
const reason = existsSync(browserAt) ? false : 'Chromium is not installed on this machine'

const base64 = (text: string) => createHash('sha256').update(text).digest('base64')
const html = verifyPage({ script: base64(verifyScript), style: base64(verifyStyle) })

describe(`the page that checks a pack, from the disk, in Chromium${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  let browser: Browser
  let page: Page
  let folder: string
  const complaints: string[] = []
  const asked: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserAt, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pack-'))
    writeFileSync(join(folder, 'verify.html'), html)
    complaints.length = 0
    asked.length = 0
    page = await browser.newPage()
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('request', request => asked.push(request.url()))
    await page.goto(pathToFileURL(join(folder, 'verify.html')).href)
  })
  afterEach(async () => {
    await page.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Writes the pack, changed by `more` (null: left out), and lets the page check its folder. */
  const check = async (more: { readonly [name: string]: string | null } = {}, manifest: string = manifestText(manifestFor('ccf'))): Promise<string> => {
    const files = { ...contents, 'manifest.json': manifest, ...more }
    const pack = join(folder, 'pack')
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(pack, name)), { recursive: true })
      if (text !== null) writeFileSync(join(pack, name), text)
    }
    await page.locator('#folder').setInputFiles(pack)
    await page.locator('#verdict').waitFor({ state: 'visible' })
    return page.locator('#verdict').innerText()
  }

  const bad = () => page.locator('#files tr.bad').allInnerTexts()

  it('says that an intact pack is as its manifest says, and shows the manifest’s own SHA-256', async () => {
    expect(await check()).toContain('All files are as the manifest says\n')
    expect(await page.locator('#verdict').innerText()).toContain('5 of 5 files have the right SHA-256.')
    expect(await bad()).toEqual([])
    expect(await page.locator('#manifest-hash').innerText()).toBe(
      createHash('sha256')
        .update(manifestText(manifestFor('ccf')))
        .digest('hex'),
    )
    expect(await page.locator('#custody-says').innerText()).toBe(
      'The log holds together: 3 lines. Of 1 only the hash is shown: they are about papers that never leave the case file.',
    )
  })

  it('finds one changed byte', async () => {
    expect(await check({ 'pack-2.pdf': 'volume twO' })).toContain('This pack is NOT as its manifest says\n')
    expect(await bad()).toEqual(['pack-2.pdf\tChanged: it is not the file that was made.'])
  })

  it('finds a missing and an added file', async () => {
    expect(await check({ 'index.docx': null, 'native/more.pdf': 'more' })).toContain('4 of 5 files have the right SHA-256; 1 missing, 1 added.')
    expect(await bad()).toEqual([
      'index.docx\tMissing: it is listed in the manifest and was not among the files.',
      'native/more.pdf\tAdded: it is not listed in the manifest.',
    ])
  })

  it('finds a custody log that was changed, at its line, though all files are right', async () => {
    const manifest = manifestFor('ccf')
    const forged = { ...manifest, custody: manifest.custody.map((line, at) => (at === 2 && !('withheld' in line) ? { ...line, says: 'nothing' } : line)) }
    expect(await check({}, manifestText(forged))).toContain('the custody log is broken at line 3')
    expect(await page.locator('#custody tr.bad').count()).toBe(1)
  })

  it('finds a manifest whose pages contradict each other', async () => {
    const manifest = manifestFor('ccf')
    expect(await check({}, manifestText({ ...manifest, volumes: manifest.volumes.map(volume => ({ ...volume, pages: 99 })) }))).toContain(
      'the manifest contradicts itself',
    )
  })

  it('says what is wrong when there is no manifest, or none that it knows', async () => {
    expect(await check({ 'manifest.json': null })).toContain('There is no manifest.json among these files.')
    expect(await check({}, '{"format":"recourse-pack","version":2}')).toContain('This is not the manifest of a pack')
    expect(await check({}, 'not json')).toContain('This is not the manifest of a pack')
  })

  it('also takes the files one by one, where folders cannot be chosen', async () => {
    const manifest = manifestFor('ccf')
    const flat = { ...manifest, files: manifest.files.filter(({ name }) => !name.includes('/')) }
    await page.locator('#single').setInputFiles(
      Object.entries({ ...contents, 'manifest.json': manifestText(flat) })
        .filter(([name]) => !name.includes('/'))
        .map(([name, text]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })),
    )
    await page.locator('#verdict.good').waitFor()
  })

  it('shows a title that runs from right to left as such, and markup in a title as text', async () => {
    const manifest = manifestFor('ccf')
    const hostile = '<img src=x onerror=document.title="broken">'
    await check(
      {},
      manifestText({ ...manifest, exhibits: manifest.exhibits.map(exhibit => (exhibit.number === 1 ? { ...exhibit, title: hostile } : exhibit)) }),
    )
    const titles = page.locator('#exhibits td:nth-child(2)')
    expect(await titles.first().innerText()).toBe(hostile)
    expect(await titles.nth(1).innerText()).toBe('قرار المحكمة')
    expect(await page.evaluate("getComputedStyle(document.querySelectorAll('#exhibits td:nth-child(2)')[1]).direction")).toBe('rtl')
    expect(await titles.nth(1).getAttribute('lang')).toBe('ar')
    expect(await page.title()).toBe('Check a pack')
  })

  it('asks nothing of a network and breaks no rule of its own policy', async () => {
    await check()
    expect(asked).toEqual([pathToFileURL(join(folder, 'verify.html')).href])
    expect(complaints).toEqual([])
    await expect(page.evaluate("fetch('https://example.org').then(() => 'sent')")).rejects.toThrow()
    await expect(
      page.evaluate(
        "new Promise((done, fail) => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s); window.ran ? done() : fail(new Error('refused')) })",
      ),
    ).rejects.toThrow('refused')
  })

  it('has the browser’s own SHA-256 on a page from the disk', async () => {
    expect(await page.evaluate('isSecureContext && typeof crypto.subtle.digest')).toBe('function')
  })

  it('says so where the browser has none', async () => {
    await page.addInitScript("Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })")
    await page.reload()
    expect(await check()).toContain('This browser has no SHA-256')
  })
})

describe('the page', () => {
  it('holds nothing of a case and refers to nothing outside itself', () => {
    expect(html).not.toMatch(/\b(src|href)=/)
    expect(html).not.toMatch(/https?:|HERON|Norway/)
    expect(html).toContain("default-src 'none'")
    expect(html.match(/<script/g)).toHaveLength(1)
  })
})
