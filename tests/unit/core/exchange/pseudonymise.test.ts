import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCase, readCase } from '#casefile/read.ts'
import type { Answer, Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { pseudonymised } from '#core/exchange/pseudonymise.ts'
import { catalogue } from '#law/facts/index.ts'

const text = (value: string, more: object = {}): Answer => ({ answer: 'value', value, ...more })

const subject: Case = {
  ...caseOf({}),
  id: 'case-yusupov',
  codeName: 'KESTREL',
  challenges: 'alert-yusupov',
  note: 'Call Nurmuhammat at +90 532 111 22 33 or nurmuhammat.yusupov@example.org. Li knows. Position 41.0082, 28.9784.',
  answers: {
    'applicant.family-name': text('Yusupov'),
    'applicant.forenames': text('Nurmuhammat'),
    'applicant.parents': text('Gulnar and Abduqadir Qasimov'),
    'applicant.born-on': text('1979-03-04'),
    'applicant.born-in': text('Ghulja'),
    'applicant.address': text('12 Fevzi Paşa Caddesi, Istanbul'),
    'applicant.id-document': text('Passport E12345678'),
    'submitter.name': text('Margarethe Winterfeld'),
    'submitter.email': text('winterfeld@chambers.example'),
    'submitter.phone': text('+43 1 555 0199'),
    'revision.fact': text('Mr. YUSUPOV (in the file: Юсупов) lived at Fevzi Paşa Caddesi; passport E 1234 5678; his father Qasimov died.', {
      evidence: [{ exhibit: 'passport-yusupov', passage: 'Name: Nurmu-\nhammat' }],
    }),
  },
  groups: {
    alerts: {
      items: [{ id: 'alert-yusupov', answers: { 'alert.control-number': text('A-1234/5-2021'), 'alert.why-feared': text('Because of A-1234/5-2021') } }],
    },
    names: {
      items: [
        { id: 'n1', answers: { 'name.text': text('努尔买买提'), 'name.kind': text('original') } },
        { id: 'n2', answers: { 'name.text': text('Li Wu'), 'name.kind': text('alias') } },
      ],
    },
    warrants: { complete: true, items: [{ id: 'w', answers: { 'warrant.number': text('2021/778') } }] },
  },
  exhibits: [
    {
      id: 'passport-yusupov',
      number: 1,
      title: 'Passport of Nurmuhammat Yusupov',
      level: 'C2',
      proves: 'That 努尔买买提 is who he says',
      files: [{ id: 'f1', role: 'original', name: 'yusupov-passport.pdf', sha256: 'a'.repeat(64), bytes: 3 }],
    },
  ],
  weighings: [{ ground: 'rpd-83.description', decision: 'weak', reason: 'Winterfeld thinks the warrant 2021/778 is forged' }],
  drafts: { 'deletion-request': { edits: [{ block: 'b', was: 'Nurmuhammat Yusupov', says: 'Mr Yusupow, Li Wu' }] } },
  custody: [{ at: '2026-11-24T10:00:00.000Z', who: 'Winterfeld', did: 'added', exhibit: 'passport-yusupov', hash: 'b'.repeat(64) }],
}

const markers = [
  /yusup/i,
  /Юсуп/i,
  /nurmu/i,
  /hammat/i,
  /qasimov/i,
  /gulnar/i,
  /abduqadir/i,
  /ghulja/i,
  /fevzi/i,
  /paşa/i,
  /1234/,
  /5678/,
  /winterfeld/i,
  /chambers\.example/,
  /555 0199/,
  /532 111/,
  /example\.org/,
  /努尔/,
  /\bLi\b/,
  /\bWu\b/,
  /778/,
  /03-04/,
  /f1/,
  /aaaa/,
  /bbbb/,
  /41\.0082/,
]

describe('a case with placeholders', () => {
  const masked = pseudonymised(subject, 'case-other', catalogue)

  it.each(markers)('does not hold %s anywhere', marker => {
    expect(JSON.stringify(subject)).toMatch(marker)
    expect(JSON.stringify(masked)).not.toMatch(marker)
  })

  it('is a case that can be read, and leads where it led', () => {
    expect(checkCase(masked)).toEqual([])
    expect(masked).toMatchObject({ id: 'case-other', codeName: 'KESTREL', challenges: 'alerts-1' })
    expect(masked.answers['revision.fact']?.evidence?.[0]?.exhibit).toBe('exhibit-1')
    expect(masked.groups['warrants']).toMatchObject({ complete: true })
  })

  it('gives one person one placeholder everywhere, the same each time', () => {
    expect(masked.exhibits[0]?.title).toBe('Passport of [forenames of the client] [family name of the client]')
    expect(masked.answers['applicant.family-name']).toEqual(text('[family name of the client]'))
    expect(masked.weighings[0]?.reason).toMatch(/^\[name \d+\] thinks the warrant \[number \d+\] is forged$/)
    expect(pseudonymised(subject, 'case-other', catalogue)).toEqual(masked)
  })

  it('keeps the year of birth, states and what the law asks', () => {
    expect(masked.answers['applicant.born-on']).toEqual({ answer: 'value', value: '1979-01-01', precision: 'year' })
  })

  it.each(['recognised-refugee', 'activist-abroad'])('leaves no name, address or number of examples/%s.json', name => {
    const read = readCase(readFileSync(`examples/${name}.json`, 'utf8'), name)
    if (read.kind === 'refused') throw new Error('refused')
    const whole = pseudonymised(read.case, 'case-other', catalogue)
    expect(checkCase(whole)).toEqual([])
    for (const fact of ['applicant.family-name', 'applicant.forenames', 'submitter.name', 'submitter.email', 'applicant.address']) {
      const given = read.case.answers[fact]
      if (given?.answer === 'value') expect(JSON.stringify(whole)).not.toContain(given.value)
    }
    expect(whole.exhibits.map(({ number }) => number)).toEqual(read.case.exhibits.map(({ number }) => number))
  })
})
