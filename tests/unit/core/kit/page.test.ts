import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { day } from '#core/civil-date.ts'
import { checklistText } from '#core/kit/checklist.ts'
import type { Kit } from '#core/kit/kit.ts'
import { kitPage } from '#core/kit/page/page.ts'
import { script } from '#core/kit/page/script.ts'
import { style } from '#core/kit/page/style.ts'

const basis = { verification: 'secondary', sources: ['A guide'] } as const
const hostile = `</div><script>alert(1)</script> & "quotes" 'and'`

const kit: Kit = {
  format: 'recourse-kit',
  version: 1,
  request: 'deletion',
  title: 'Request for deletion',
  filedAs: 'Correction or deletion of data',
  language: 'en',
  case: { id: 'c', codeName: 'HERON', sha256: 'f'.repeat(64) },
  asOf: day('2026-11-23'),
  law: { version: '1', checkedOn: day('2026-11-23'), stale: false },
  profile: { id: 'p', checkedOn: day('2026-11-23'), stale: true },
  blocks: [{ id: 'request', title: 'The request' }],
  fields: [
    {
      id: 'purpose',
      block: 'request',
      label: `Purpose ${hostile}`,
      how: 'copy',
      value: hostile,
      characters: hostile.length,
      confidential: true,
      leftOut: [],
      asks: [],
      shownBy: ['A01.pdf'],
      basis,
    },
  ],
  attachments: [
    { name: '01-request.pdf', kind: 'request', title: 'Request', pages: 9, sha256: 'a'.repeat(64) },
    { name: 'A01.pdf', kind: 'annex', exhibit: 'passport', number: 1, title: hostile, level: 'C2' },
  ],
  pages: { title: 'Summary of arguments', count: 9, most: 10, basis },
  annexes: { title: 'Appendices', count: 1, most: 20, basis },
  steps: [{ id: 'sign', stage: 'before', says: 'Sign it.', basis }],
  findings: [{ severity: 'open', id: 'A05', place: 'Power of attorney', says: 'Not confirmed.', mend: 'Confirm it.' }],
  unknown: [{ says: 'The screens were not seen.', meanwhile: 'Follow the screen.' }],
}

const base64 = (text: string) => createHash('sha256').update(text).digest('base64')
const page = kitPage(kit, { script: base64(script), style: base64(style) })

describe('the page of a kit', () => {
  it('lets nothing of the case become markup', () => {
    expect(page).not.toContain('<script>alert')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toContain('&lt;script&gt;alert(1)')
  })

  it('allows only its own script and style, by their hashes', () => {
    const inline = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
    expect(page).toContain(`script-src &#39;sha256-${base64(inline('script'))}&#39;`)
    expect(page).toContain(`style-src &#39;sha256-${base64(inline('style'))}&#39;`)
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).not.toMatch(/ on[a-z]+=| style="/)
  })

  it('refers to nothing outside itself', () => {
    expect(page).not.toMatch(/\b(?:src|action|poster|srcset)=/)
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, to]) => to?.startsWith('#'))).toBe(true)
    expect(page).not.toMatch(/https?:|url\(|@import/)
  })

  it('leads to parts that are there, and names every part it labels by', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) if (!to?.startsWith('stage-')) expect(ids).toContain(to)
    for (const [, to] of page.matchAll(/(?:aria-labelledby|data-copy)="([^"]+)"/g)) expect(ids).toContain(to)
  })

  it('says that it sends nothing, that names may differ, and that the profile is old', () => {
    for (const words of ['sends nothing', 'Screen names may differ', 'OLD']) expect(page).toContain(words)
  })

  it('tells where a file is still missing, and what is confidential', () => {
    expect(page).toContain('No file yet')
    expect(page).toContain('Mark as confidential')
  })
})

describe('the list', () => {
  it('has a box for each thing to do and holds no value of the case', () => {
    const list = checklistText(kit)
    expect(list).toContain('[ ] Sign it.')
    expect(list).toContain('[ ] A05')
    expect(list).not.toContain('alert(1)')
  })
})
