import { buildManifest, type ManifestInput } from '#core/evidence/build-manifest.ts'
import { type Audience, disclosureOf } from '#core/evidence/disclosure.ts'
import { manifestText } from '#core/evidence/manifest.ts'
import { caseWith, custodyOf, exhibit, file, sha256OfText } from './sample.ts'

/** Four exhibits of four levels; the diary is never filed. */
export const subject = caseWith({
  exhibits: [
    exhibit('warrant', 1, {
      title: 'Warrant',
      language: 'zh-Hans',
      files: [file('w', 'original', { name: 'Wang warrant.pdf' }), file('t', 'translation', { language: 'en' })],
    }),
    exhibit('ruling', 2, { title: 'قرار المحكمة', language: 'ar', files: [file('r', 'original')] }),
    exhibit('witness', 3, {
      title: 'Statement of Ms Solvang',
      level: 'C1',
      levelReason: 'Risk.',
      neutralSummary: 'A witness on the arrest.',
      files: [file('s', 'original')],
    }),
    exhibit('asylum', 5, { title: 'Decision of Norway', level: 'C2', levelReason: 'Risk.', neutralSummary: 'A decision.', files: [file('a', 'original')] }),
    exhibit('diary', 6, { title: 'Diary', level: 'C4', files: [file('d', 'original')] }),
  ],
  custody: custodyOf([
    { did: 'added', exhibit: 'warrant', file: 'w', sha256: sha256OfText('w') },
    { did: 'added', exhibit: 'diary', says: 'brought by the sister' },
    { did: 'described', exhibit: 'asylum', says: '“Decision of Norway”' },
  ]),
})

/** The contents of the pack's folder by name, without the manifest. */
export const contents = {
  'pack-1.pdf': 'volume one',
  'pack-2.pdf': 'volume two',
  'index.docx': 'index',
  'native/06 запись.wav': 'sound',
  'verify.html': 'page',
} as const

const described = (name: keyof typeof contents) => ({ name, sha256: sha256OfText(contents[name]), bytes: Buffer.byteLength(contents[name]) })

export const inputFor = (audience: Audience): ManifestInput => ({
  subject,
  disclosure: disclosureOf(subject, audience),
  made: { app: 'Recourse', version: '0.1.0', law: '2026-11-23.1', procedure: 'ccf-2026-11', at: '2026-11-24T10:00:00.000Z' },
  bound: [
    { number: 1, volume: 1, first: 3, last: 8 },
    { number: 2, volume: 1, first: 9, last: 10 },
    { number: 3, volume: 2, first: 11, last: 13 },
    ...(audience === 'ccf' ? [{ number: 5, volume: 2, first: 14, last: 20 }] : []),
  ],
  volumes: [
    { volume: 2, ...described('pack-2.pdf'), pages: 10, first: 11, last: 20 },
    { volume: 1, ...described('pack-1.pdf'), pages: 10, first: 1, last: 10 },
  ],
  files: [
    { ...described('verify.html'), what: 'The page that checks this pack' },
    { ...described('index.docx'), what: 'Index' },
    { ...described('native/06 запись.wav'), what: 'Native file' },
  ],
  checks: [{ what: 'Index, stamp, label, page, bookmark and link agree', checked: 120, failed: 0 }],
})

export const manifestFor = (audience: Audience) => buildManifest(inputFor(audience))

export const textFor = (audience: Audience): string => manifestText(manifestFor(audience))

export const found = Object.entries(contents).map(([name, text]) => ({ name, sha256: sha256OfText(text), bytes: Buffer.byteLength(text) }))
