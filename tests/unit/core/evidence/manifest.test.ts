import { describe, expect, it } from 'vitest'
import { buildManifest } from '#core/evidence/build-manifest.ts'
import { changedPages, sayChange } from '#core/evidence/changed-pages.ts'
import { checkManifest } from '#core/evidence/check-manifest.ts'
import { checkCustody } from '#core/evidence/custody.ts'
import { type Manifest, manifestText, numbersOf } from '#core/evidence/manifest.ts'
import { readManifest } from '#core/evidence/read-manifest.ts'
import { found, inputFor, manifestFor, subject, textFor } from './pack-sample.ts'
import { sha256OfText } from './sample.ts'

const ccf = manifestFor('ccf')

describe('the manifest', () => {
  it('has the same bytes for the same pack, whatever order its parts were given in', () => {
    const { volumes, files, ...rest } = inputFor('ccf')
    expect(manifestText(buildManifest({ files: files.toReversed(), volumes: volumes.toReversed(), ...rest }))).toBe(textFor('ccf'))
    expect(textFor('ccf').endsWith('}\n')).toBe(true)
  })

  it('is read back as it was written', () => expect(readManifest(textFor('ccf'))).toEqual({ kind: 'manifest', manifest: ccf }))

  it('for the CCF holds nothing of a C4 exhibit but the hash of its custody lines', () => {
    expect(textFor('ccf')).not.toMatch(/diary|sister/i)
    expect(ccf.custody).toHaveLength(3)
    expect(checkCustody(ccf.custody, sha256OfText)).toEqual([])
  })

  it('for the source holds no custody, no id, no level, no code name, and nothing of closed exhibits', () => {
    expect(textFor('source')).not.toMatch(/Norway|Solvang|asylum|HERON|level|"id"|counsel/)
    expect(manifestFor('source').custody).toEqual([])
    expect(manifestFor('source').exhibits.map(({ number, title, files }) => [number, title, files.length])).toEqual([
      [1, 'Warrant', 2],
      [2, 'قرار المحكمة', 1],
      [3, 'Exhibit 3: neutral summary', 0],
    ])
  })

  it('never tells the name of a client’s file, nor anything else a report may hold', () => {
    expect(textFor('ccf')).not.toContain('Wang')
    const input = inputFor('ccf')
    const volumes = input.volumes.map(volume => ({ ...volume, path: '/home/lawyer/Secret/pack.pdf' }))
    const checks = [{ what: 'Text', checked: 1, failed: 1, failures: ['page 3: Secret'] }]
    expect(manifestText(buildManifest({ ...input, volumes, checks }))).not.toContain('Secret')
  })

  it('cannot be made of a pack that holds what must stay out, or lacks what must be in', () => {
    const { bound, ...rest } = inputFor('source')
    expect(() => buildManifest({ ...rest, bound: [...bound, { number: 5, volume: 2, first: 14, last: 20 }] })).toThrow('must stay out')
    expect(() => buildManifest({ ...rest, bound: bound.slice(1) })).toThrow('Exhibit 1 is not bound')
  })

  it('tells the numbers that went out, to the CCF', () => {
    expect(numbersOf(ccf)).toContainEqual({ exhibit: 'asylum', number: 5 })
    expect(numbersOf(manifestFor('source'))).toEqual([])
  })
})

describe('a folder beside its manifest', () => {
  const kinds = (files: typeof found, manifest: Manifest = ccf) => checkManifest(manifest, files).map(({ kind, name }) => `${kind} ${name}`)

  it('as it was made differs in nothing', () => expect(checkManifest(ccf, [...found, { name: 'manifest.json', sha256: '', bytes: 1 }])).toEqual([]))

  it('shows what was changed, taken out and added', () =>
    expect(
      kinds([
        ...found.slice(2).map(file => (file.name === 'index.docx' ? { ...file, sha256: sha256OfText('other') } : file)),
        { name: 'more.pdf', sha256: '', bytes: 1 },
      ]),
    ).toEqual(['changed index.docx', 'missing pack-1.pdf', 'missing pack-2.pdf', 'added more.pdf']))

  it('knows names whose accents were taken apart, and what systems leave behind', () =>
    expect(kinds([...found.map(file => ({ ...file, name: file.name.normalize('NFD') })), { name: 'native/.DS_Store', sha256: '', bytes: 1 }])).toEqual([
      'stray native/.DS_Store',
    ]))

  it('shows a manifest that contradicts itself', () => {
    const twice = { ...ccf, exhibits: ccf.exhibits.map(exhibit => (exhibit.number === 2 ? { ...exhibit, number: 1, first: 8, last: 10 } : exhibit)) }
    expect(kinds(found, twice)).toEqual(['inconsistent manifest.json', 'inconsistent manifest.json'])
    expect(kinds(found, { ...ccf, volumes: ccf.volumes.map(volume => ({ ...volume, first: volume.first + 1 })) }).length).toBeGreaterThan(0)
  })
})

describe('a manifest from elsewhere', () => {
  const field = (text: string) => {
    const read = readManifest(text)
    return read.kind === 'unreadable' ? read.field : read.kind
  }
  const with_ = (more: object) => JSON.stringify({ ...ccf, ...more })

  it.each([
    ['no JSON', '{', ''],
    ['a list', '[]', ''],
    ['another format', with_({ format: 'recourse-kit' }), 'format'],
    ['a later version', with_({ version: 2 }), 'version'],
    ['no volumes', with_({ volumes: undefined }), 'volumes'],
    ['a short hash', with_({ files: [{ name: 'a', bytes: 1, what: 'x', sha256: 'abc' }] }), 'files[0].sha256'],
    ['pages below nothing', with_({ exhibits: [{ ...ccf.exhibits[0], first: -1 }] }), 'exhibits[0].first'],
    ['a custody line that is none', with_({ custody: [{ hash: 'a'.repeat(64) }] }), 'custody[0]'],
  ])('that is %s is refused by the field', (_, text, expected) => expect(field(text)).toBe(expected))

  it('with fields of a later app is still read', () => expect(field(with_({ remark: 'new' }))).toBe('manifest'))
})

describe('what moved between two packs', () => {
  it('is nothing between a pack and itself', () => expect(changedPages(ccf, ccf)).toEqual([]))

  it('is told for a late exhibit, a replaced one, one that moved and one taken out', () => {
    const now: Pick<Manifest, 'exhibits'> = {
      exhibits: [
        ...ccf.exhibits
          .filter(({ number }) => number !== 2)
          .map(exhibit => {
            if (exhibit.number === 1) return { ...exhibit, files: exhibit.files.slice(0, 1) }
            return exhibit.number === 3 ? { ...exhibit, first: 12, last: 14 } : { ...exhibit, title: 'Another title' }
          }),
        ...ccf.exhibits.slice(0, 1).map(exhibit => ({ ...exhibit, number: 9, title: 'Late', first: 30, last: 30 })),
      ],
    }
    expect(changedPages(ccf, now).map(sayChange)).toEqual([
      'Exhibit 1: other files; now on pages 3 to 8, before on pages 3 to 8.',
      'Exhibit 2: taken out; it stood on pages 9 to 10. Its number is not given again.',
      'Exhibit 3: now on pages 12 to 14 (volume 2), before on pages 11 to 13 (volume 2).',
      'Exhibit 5: another title; the pages are the same.',
      'Exhibit 9: new, page 30.',
    ])
  })
})

it('The sample has a C4 exhibit to withhold', () => expect(subject.exhibits.some(({ level }) => level === 'C4')).toBe(true))
