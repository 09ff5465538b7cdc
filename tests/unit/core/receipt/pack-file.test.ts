import { describe, expect, it } from 'vitest'
import { assessorOf } from '#core/assessment/assess.ts'
import { canonicalJson } from '#core/receipt/canonical-json.ts'
import { readPack, writePack } from '#core/receipt/pack-file.ts'
import { lawPack } from '#law/index.ts'
import { asOf, examples, sha256 } from './examples.ts'

const text = writePack(lawPack, sha256)

const read = (file: string) => readPack(file, 'law.json', sha256)

const problemsOf = (file: string) => {
  const found = read(file)
  return found.kind === 'refused' ? found.problems.map(({ path, reason }) => `${path}: ${reason}`) : []
}

type Loose = { [key: string]: Loose } & Loose[]

/** The file with one place changed, and a hash that fits: what the shape alone must refuse. */
const changed = (change: (pack: Loose) => void): string => {
  const pack: Loose = JSON.parse(JSON.stringify(lawPack))
  change(pack)
  return JSON.stringify({ format: 'recourse-law', version: 1, sha256: sha256(canonicalJson(pack)), pack })
}

/** A value where the compiler would not let one be put. */
const put = (value: unknown): Loose => JSON.parse(JSON.stringify(value))

describe('a law pack written to a file', () => {
  const back = read(text)
  const pack = back.kind === 'pack' ? back.pack : undefined

  it('reads back whole', () => {
    expect(pack).toEqual(lawPack)
    expect(Object.keys(pack?.catalogue.facts ?? {})).toEqual(Object.keys(lawPack.catalogue.facts))
  })

  it.each(examples)('gives the same assessment of %s', (_, subject) => {
    if (pack === undefined) throw new Error('The pack was refused')
    expect(assessorOf(pack)(subject, { asOf })).toEqual(assessorOf(lawPack)(subject, { asOf }))
  })

  it('is written the same each time, and keeps its hash when its keys are put in another order', () => {
    expect(writePack(lawPack, sha256)).toBe(text)
    expect(problemsOf(canonicalJson(JSON.parse(text)))).toEqual([])
  })

  it('may begin with a byte order mark', () => expect(problemsOf(`\uFEFF${text}`)).toEqual([]))
})

describe('a file that is no such pack is refused', () => {
  it.each([
    ['', 'format: law.json is not a law pack.'],
    ['[]', 'format: law.json is not a law pack.'],
    ['{"format":"recourse-case"}', 'format: law.json is not a law pack.'],
    ['{"format":"recourse-law","version":2}', 'version: law.json is a law pack of format 2; this app reads format 1.'],
    ['{"format":"recourse-law"}', 'version: law.json is a law pack of format unknown; this app reads format 1.'],
    ['{"format":"recourse-law","version":1}', 'pack: An object is expected.'],
  ])('%s', (file, problem) => expect(problemsOf(file)).toEqual([problem]))

  it('when one word was changed after it was written', () =>
    expect(problemsOf(text.replace('"Description of conduct"', '"Description of deeds"'))).toEqual([
      'sha256: law.json was changed after it was written: its hash does not fit.',
    ]))

  it.each<readonly [string, (pack: Loose) => void, string]>([
    ['a part is missing', ({ grounds }) => delete grounds?.[0]?.['strong'], 'pack.grounds[0].strong: This is missing.'],
    [
      'a word of the rule language is unknown',
      ({ grounds }) => Object.assign(grounds?.[0] ?? {}, put({ strong: { op: 'maybe' } })),
      'pack.grounds[0].strong: This app does not know the word “maybe”. The pack may be newer than the app.',
    ],
    [
      'a rule reads a fact that is not there',
      ({ grounds }) => Object.assign(grounds?.[0] ?? {}, put({ strong: { op: 'all', of: [{ op: 'none', fact: 'no.such' }] } })),
      'pack.grounds[0].strong.of[0].fact: The pack has no fact “no.such” that can be read here.',
    ],
    [
      'a rule reads a charge outside any charge',
      ({ grounds }) => Object.assign(grounds?.[0] ?? {}, put({ strong: { op: 'given', fact: 'charge.label' } })),
      'pack.grounds[0].strong.fact: The pack has no fact “charge.label” that can be read here.',
    ],
    [
      'a rule asks a text for an option',
      ({ grounds }) => Object.assign(grounds?.[0] ?? {}, put({ strong: { op: 'is', fact: 'applicant.address', value: 'x' } })),
      'pack.grounds[0].strong.fact: The fact “applicant.address” is a text, not a choice.',
    ],
    [
      'a rule cites a provision that is not there',
      ({ routes }) => Object.assign(routes?.[0]?.['authority']?.[0] ?? {}, { provision: 'no-such' }),
      'pack.routes[0].authority[0].provision: The pack has no provision “no-such”.',
    ],
    ['a day is none', pack => Object.assign(pack, { checkedOn: '2026-02-30' }), 'pack.checkedOn: A day written YYYY-MM-DD is expected.'],
    [
      'a kind of fact is unknown',
      ({ catalogue }) => Object.assign(catalogue?.['facts']?.['applicant.sex'] ?? {}, { kind: 'colour' }),
      'pack.catalogue.facts.applicant.sex.kind: This app does not know this kind of fact. The pack may be newer than the app.',
    ],
    [
      'a verification is none of ours',
      ({ provisions }) => Object.assign(provisions?.['rpd-12'] ?? {}, { verification: 'certain' }),
      'pack.provisions.rpd-12.verification: One of “official”, “secondary”, “unverified”, “conflict” is expected.',
    ],
    [
      'a provision stands under another id',
      ({ provisions }) => Object.assign(provisions?.['rpd-12'] ?? {}, { id: 'rpd-11' }),
      'pack.provisions.rpd-12: A provision must stand under its own id.',
    ],
  ])('when %s', (_, change, problem) => expect(problemsOf(changed(change))).toEqual([problem]))

  it('when an id stands twice', () =>
    expect(problemsOf(changed(({ traps }) => traps?.push(put(lawPack.traps[0]))))).toEqual([
      expect.stringContaining(`The id “${lawPack.traps[0]?.id}” stands twice.`),
    ]))

  it('when a rule is nested beyond reason', () => {
    const deep = Array.from({ length: 60 }).reduce<object>(of => ({ op: 'not', of }), { op: 'none', fact: 'applicant.sex' })
    expect(problemsOf(changed(({ grounds }) => Object.assign(grounds?.[0] ?? {}, put({ strong: deep }))))).toEqual([
      expect.stringContaining('The rule is nested too deeply.'),
    ])
  })

  it('with no more problems than a reader can use, each with a remedy', () => {
    const found = read(changed(pack => Object.assign(pack, put({ provisions: Object.fromEntries(Array.from({ length: 99 }, (_, at) => [`p${at}`, 1])) }))))
    expect(found.kind === 'refused' ? found.problems.length : 0).toBe(20)
    if (found.kind === 'refused') for (const { remedy } of found.problems) expect(remedy).toMatch(/\.$/)
  })
})
