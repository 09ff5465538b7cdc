import { describe, expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import type { Answer, Case } from '#core/case/case.ts'
import { plainText } from '#core/document/plain-text.ts'
import { inlinesOf } from '#core/document/walk.ts'
import { lawPack } from '#law/index.ts'
import { templates } from '#templates/index.ts'
import { asOf, at, drafted, paper, printed, smallCase, value } from './small-case.ts'

const forOthers = ['national-authority-letter', 'travel-letter', 'bank-letter', 'national-data-request', 'screening-correction', 'evidence-brief'] as const
const forClient = ['evidence-request-list', 'risk-note'] as const
const forCcf = ['power-of-attorney', 'cover-message', 'annex-list', 'chronology', 'confidentiality-schedule'] as const
const all = [...forOthers, ...forClient, ...forCcf, 'protection-consent', 'protection-confirmation-request'] as const

const protection = (consent: Answer) => ({
  protections: {
    items: [
      {
        'protection.state': at('C2', value('Sylvania', 'grant:1')),
        'protection.status': at('C2', value('refugee', 'grant:1')),
        'protection.decided-on': at('C2', value('2022-02-02', 'grant:1')),
        'protection.from-requester': value(true, 'grant:1'),
        'protection.consent-to-confirm': consent,
      },
    ],
  },
})

const grant = paper(4, 'grant', 'C2')

const decided = (outcome: string, more: { readonly [fact: string]: Answer } = {}) => ({
  ccf: {
    complete: true,
    items: [
      {
        'ccf.kind': value('deletion'),
        'ccf.reference': value('CCF/1/R1.26'),
        'ccf.decided-on': value('2026-05-05', 'decision:1'),
        'ccf.outcome': value(outcome, 'decision:1'),
        ...more,
      },
    ],
  },
})

const text = (document: (typeof all)[number], subject: Case) => printed(drafted(document, subject).letter).replaceAll('\u00a0', ' ')

describe.each(all)('%s', document => {
  it('composes from an empty case', () => {
    const empty: Case = { format: 'recourse-case', version: 1, id: 'empty', codeName: 'EMPTY', answers: {}, groups: {}, exhibits: [], weighings: [] }
    expect(drafted(document, empty).letter.blocks.length).toBeGreaterThan(1)
  })

  it('never shows what is not filed', () => {
    const subject = smallCase({
      answers: { 'applicant.country': at('C4', value('Zembla')), 'disclosure.what': at('C4', value('Xanadu papers')) },
      exhibits: [{ ...paper(5, 'secret', 'C4'), title: 'Notes of a privileged talk' }],
    })
    expect(text(document, subject)).not.toMatch(/Zembla|Xanadu|privileged talk/)
  })

  it('speaks of no appeal, no percentage and no promise', () => {
    const letter = text(document, smallCase({ groups: { ...protection(value(true)) }, exhibits: [grant] }))
    expect(letter).not.toMatch(/prohibit|Appeals Chamber|appeal to the (CCF|Commission)|%|per cent|guarantee/i)
  })

  it('has no hole and no double stop in a sentence', () => {
    expect(text(document, smallCase({ groups: decided('non-compliant') })).match(/undefined|null|\.\.| \.|\(\)/)?.[0]).toBeUndefined()
  })

  it('gives every block of its own an id of its own', () => {
    const ids = drafted(document, smallCase()).letter.blocks.flatMap(block => ('id' in block ? [block.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(forOthers)('%s, which others than the CCF read', document => {
  it('names neither where the client is nor who protects', () => {
    const subject = smallCase({
      answers: {
        'applicant.country': at('C2', value('Zembla')),
        'applicant.address': at('C2', value('5 Harbour Row')),
        'applicant.parents': at('C2', value('Old Harrow')),
        'applicant.id-document': at('C2', value('Refugee document 77')),
      },
      groups: { ...protection(value(true)), ...decided('non-compliant') },
      exhibits: [grant],
    })
    expect(text(document, subject)).not.toMatch(/Zembla|Harbour Row|Old Harrow|document 77|Sylvania|2 February 2022|Paper on grant/)
  })
})

describe.each(['travel-letter', 'bank-letter', 'screening-correction'] as const)('%s', document => {
  it('says what the CCF decided', () => {
    const subject = smallCase({ alert: { 'alert.status': value('deleted') }, groups: decided('non-compliant', { 'ccf.implemented-on': value('2026-06-06') }) })
    expect(text(document, subject)).toMatch(/On 5 May 2026 the Commission .* did not comply.*deleted on 6 June 2026/)
    expect(drafted(document, subject).placeholders.map(({ fact }) => fact)).not.toContain('by-hand.clearance')
  })

  it('leaves the line open, and warns, while nothing clears the client', () => {
    const draft = drafted(document, smallCase())
    expect(draft.placeholders.map(({ fact }) => fact)).toContain('by-hand.clearance')
    expect(draft.notes[0]).toMatch(/Nothing on file clears the client\. Do not/)
  })

  it('must not be used once the data were kept', () => {
    const draft = drafted(document, smallCase({ groups: decided('compliant') }))
    expect(draft.notes[0]).toMatch(/must not be used/)
    expect(printed(draft.letter)).not.toContain('CCF/1/R1.26')
  })

  it('takes a decision older than the alert for nothing', () => {
    const subject = smallCase({ alert: { 'alert.issued-on': value('2026-08-01', 'notice:1') }, groups: decided('no-data') })
    expect(drafted(document, subject).notes[0]).toMatch(/Nothing on file clears/)
  })

  it('waits for the deletion to be confirmed', () => {
    const draft = drafted(document, smallCase({ groups: decided('non-compliant') }))
    expect(draft.notes[0]).toMatch(/has not confirmed that the decision was carried out/)
    expect(draft.placeholders.map(({ fact }) => fact)).toContain('ccf.implemented-on')
  })
})

describe('letter to a national authority', () => {
  it('tells of protection, without the State, where the client agreed that it be confirmed', () => {
    expect(text('national-authority-letter', smallCase({ groups: protection(value(true)), exhibits: [grant] }))).toContain('holds a protection status')
  })

  it.each([
    ['declined', { answer: 'declined' }],
    ['refused', value(false)],
    ['unknown', { answer: 'unknown' }],
  ] as readonly [string, Answer][])('keeps silent on protection where consent is %s', (_, consent) => {
    const draft = drafted('national-authority-letter', smallCase({ groups: protection(consent), exhibits: [grant] }))
    expect(printed(draft.letter)).not.toMatch(/protection status/)
    expect(draft.notes.join(' ')).toContain('Protection is recorded but not mentioned')
  })

  it('keeps silent on protection where the refusal it tells of came from the same State', () => {
    const refused = {
      extraditions: {
        items: [
          {
            'extradition.state': value('Sylvania'),
            'extradition.outcome': value('refused'),
            'extradition.reason': value('political'),
            'extradition.final': value(true),
          },
        ],
      },
    }
    const draft = drafted('national-authority-letter', smallCase({ groups: { ...protection(value(true)), ...refused }, exhibits: [grant] }))
    expect(printed(draft.letter)).not.toMatch(/protection status/)
    expect(draft.notes.join(' ')).toContain('put the two together')
  })

  const pending = {
    ccf: { complete: true, items: [{ 'ccf.kind': value('deletion'), 'ccf.reference': value('CCF/1/R1.26'), 'ccf.filed-on': value('2026-05-05') }] },
  }

  it('tells of a pending request', () => {
    expect(text('national-authority-letter', smallCase({ groups: pending }))).toContain('is pending before the Commission')
  })

  it.each(['national-authority-letter', 'evidence-brief'] as const)('%s keeps a pending request back where the source must not hear of it', document => {
    const draft = drafted(document, smallCase({ answers: { 'disclosure.source-may-be-contacted': value(false) }, groups: pending }))
    expect(printed(draft.letter)).not.toMatch(/R1\.26|pending before/)
    expect(draft.notes.join(' ')).toMatch(/pending before the CCF is not mentioned/)
  })

  it('warns where no document shows the alert', () => {
    const draft = drafted('national-authority-letter', smallCase({ alert: { 'alert.existence-proven': value(false) } }))
    expect(printed(draft.letter)).toContain('No document shows it')
    expect(draft.notes[0]).toContain('would itself tell the authority')
  })
})

describe('papers on the protection status', () => {
  it.each(['protection-consent', 'protection-confirmation-request'] as const)('%s names the State to the one reader who must know', document => {
    expect(text(document, smallCase({ groups: protection(value(true)), exhibits: [grant] }))).toContain('Sylvania')
  })

  it.each(['protection-consent', 'protection-confirmation-request'] as const)('%s leaves the State blank where the client refused', document => {
    const draft = drafted(document, smallCase({ groups: protection({ answer: 'declined' }), exhibits: [grant] }))
    expect(printed(draft.letter)).not.toContain('Sylvania')
    expect(draft.placeholders.map(({ fact }) => fact)).toContain('protection.state')
    expect(draft.notes[0]).toContain('declined')
  })

  it('asks that the General Secretariat not be told where the State is for the CCF only', () => {
    const { protections } = protection(value(true))
    const secret = { protections: { items: protections.items.map(item => ({ ...item, 'protection.state': at('C3', value('Sylvania')) })) } }
    expect(text('protection-consent', smallCase({ groups: secret, exhibits: [grant] }))).toContain('not be told unless the CCF asks me first')
  })
})

describe('national data request', () => {
  it('names no alert and no State while nothing clears the client', () => {
    expect(text('national-data-request', smallCase())).not.toMatch(/Ruritania|Red Notice|the Commission/)
  })
})

describe('power of attorney', () => {
  it('authorises access to any information in INTERPOL’s files, and bars contact with the requesting State', () => {
    const letter = text('power-of-attorney', smallCase())
    expect(letter).toContain('have access to any information about me in INTERPOL’s files')
    expect(letter).toContain('police bureau of Ruritania about me')
  })

  it('shows no issuer and no address of the client', () => {
    const answers = {
      'applicant.id-issuer': at('C2', value('Sylvania')),
      'applicant.address': at('C2', value('5 Harbour Row')),
      'applicant.country': at('C2', value('Zembla')),
    }
    expect(text('power-of-attorney', smallCase({ answers }))).not.toMatch(/Sylvania|Harbour Row|Zembla/)
  })

  it('asks who signs for a minor', () => {
    const facts = drafted('power-of-attorney', smallCase({ answers: { 'applicant.kind': value('minor') } })).placeholders.map(({ fact }) => fact)
    expect(facts).toContain('by-hand.signatory-for-minor')
  })
})

describe('message with a submission', () => {
  const composed = (attached?: readonly { name: string; pages: number; sha256: string }[]) => {
    const subject = smallCase()
    const input = { case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' }
    return templates['cover-message'].compose({ ...input, ...(attached && { attached }) })
  }

  it('has one placeholder for the files until they are made', () => {
    expect(composed().placeholders.map(({ fact }) => fact)).toContain('by-hand.kit-files')
  })

  it.each([1, 8, 9, 23])('lists %i files once each, with pages and hash', count => {
    const files = Array.from({ length: count }, (_, n) => ({ name: `file-${n}.pdf`, pages: 2, sha256: `${n}`.padStart(4, '0').padEnd(64, 'a') }))
    const { letter, placeholders } = composed(files)
    const cells = letter.blocks.flatMap(block => (block.kind === 'table' ? block.rows.flat().map(cell => plainText(cell)) : []))
    expect(placeholders.map(({ fact }) => fact)).not.toContain('by-hand.kit-files')
    for (const { name, sha256 } of files) {
      expect(cells.filter(cell => cell === name)).toHaveLength(1)
      expect(cells[cells.indexOf(name) + 1]).toBe('2')
      expect(cells[cells.indexOf(name) + 2]).toBe(sha256.slice(0, 12))
    }
    expect(printed(letter)).toContain(`${2 * count} pages`)
  })

  it('claims no urgency that is only said', () => {
    const said = { 'urgency.detained': { ...value(true), alleged: true } as Answer, 'urgency.extradition-imminent': value(false) }
    expect(text('cover-message', smallCase({ answers: said }))).not.toContain('Urgent:')
  })
})

describe('evidence brief', () => {
  it('leaves out, and names to the lawyer, a ground that rests on papers the source must not see', () => {
    const draft = drafted('evidence-brief', smallCase({ groups: protection(value(true)), exhibits: [grant] }))
    expect(printed(draft.letter)).not.toContain('Recognised refugee')
    expect(draft.notes.join(' ')).toContain('Recognised refugee')
  })

  it('tells of a decision that kept the data', () => {
    expect(text('evidence-brief', smallCase({ groups: decided('compliant') }))).toContain('On 5 May 2026 the CCF decided on the data')
  })

  it('says so where nothing stands', () => {
    const content = {
      'alert.describes-acts': value(true, 'notice:2'),
      'alert.states-time': value(true, 'notice:2'),
      'alert.states-place': value(true, 'notice:2'),
    }
    expect(text('evidence-brief', smallCase({ alert: content }))).toContain('no ground under INTERPOL’s rules stands or is arguable')
  })
})

describe('list of annexes', () => {
  it('prints all, and warns, above the cap', () => {
    const draft = drafted('annex-list', smallCase({ exhibits: Array.from({ length: 18 }, (_, n) => paper(n + 4, `extra-${n}`)) }))
    expect(draft.letter.blocks.flatMap(block => (block.kind === 'table' ? block.rows : []))).toHaveLength(21)
    expect(draft.notes[0]).toMatch(/21 annexes .* 20/)
  })

  it('names no author of a paper that is not open', () => {
    const exhibits = [{ ...paper(4, 'opinion', 'C1'), author: 'Dr Quill' } as const, { ...paper(5, 'report'), author: 'The Agency' } as const]
    const letter = text('annex-list', smallCase({ exhibits }))
    expect(letter).not.toContain('Dr Quill')
    expect(letter).toContain('The Agency')
  })
})

describe('confidentiality schedule', () => {
  const summary = (words: string) =>
    drafted(
      'confidentiality-schedule',
      smallCase({ answers: { 'disclosure.neutral-summary': value(words) }, groups: protection(value(true)), exhibits: [grant] }),
    )

  it('finds a marked name in the text meant for the source', () => {
    expect(summary('She is safe in Sylvania.').notes[0]).toMatch(/“Sylvania” stands in the text for the source/)
  })

  it('is content with a text that names nothing marked', () => {
    expect(summary('The notice describes no act.').notes.join(' ')).not.toContain('stands in')
  })

  it('offers no text where the client bars contact', () => {
    const answers = { 'disclosure.neutral-summary': value('Words'), 'disclosure.source-may-be-contacted': value(false) }
    const draft = drafted('confidentiality-schedule', smallCase({ answers }))
    expect(draft.letter.blocks.some(({ kind }) => kind === 'quote')).toBe(false)
    expect(draft.letter.blocks.flatMap(inlinesOf).join(' ')).toContain('is not to be told')
  })
})
