import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { toText } from '#paper/to-text.ts'
import { templates } from '#templates/index.ts'
import { answeredNoData, feared, longPending, notCarriedOut, protectedSince, refusedSince, value, withdrawn, withErrors, withNewFact } from './later-stages.ts'

const asOf = day('2026-11-23')
const papers = [
  'provisional-measures',
  'correction-request',
  'revision-summary',
  'revision-argument',
  'pre-emptive-submission',
  'supplementary-information',
  'reminder',
  'non-implementation',
  'status-certificate',
] as const
type Paper = (typeof papers)[number]

// seam: the example files are checked by their own test
const read = (name: string) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Case
const examples = readdirSync('examples').flatMap(name => (name.endsWith('.json') ? [name.replace('.json', '')] : []))

const textOf = (paper: Paper, subject: Case) =>
  toText(templates[paper].compose({ case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' }).letter)

describe.each(papers)('%s', paper => {
  it.each(examples)('of %s as it stands', async name => {
    await expect(textOf(paper, read(name))).toMatchFileSnapshot(`files/${paper}/${name}.txt`)
  })
})

const [refugee, activist, refused, dispute] = ['recognised-refugee', 'activist-abroad', 'in-absentia-refused-extradition', 'commercial-dispute-diffusion'].map(
  read,
)
if (refugee === undefined || activist === undefined || refused === undefined || dispute === undefined) throw new Error('An example case is missing')

const why = value(
  'A magistrate announced a warrant and a reward, and officials said that they would seek the applicant for life, wherever the applicant goes.',
  undefined,
  'press-statement',
  1,
)

const later: readonly (readonly [Paper, string, Case])[] = [
  ['provisional-measures', 'refugee-with-a-pending-request', longPending(refugee)],
  ['correction-request', 'errors-listed', withErrors(refused)],
  ['revision-summary', 'extradition-refused-since', refusedSince(refused)],
  ['revision-summary', 'protected-since', protectedSince(refugee)],
  ['revision-argument', 'extradition-refused-since', refusedSince(refused)],
  ['pre-emptive-submission', 'activist-before-any-alert', feared(activist, why)],
  ['supplementary-information', 'release-ordered', withNewFact(refused, 'refusal')],
  ['reminder', 'second-step', longPending(refused)],
  ['reminder', 'detained', longPending(refugee)],
  ['non-implementation', 'stopped-at-a-border', notCarriedOut(refugee, 'custody-record')],
  ['status-certificate', 'deleted', notCarriedOut(refused, 'refusal')],
  ['status-certificate', 'withdrawn', withdrawn(dispute)],
  ['status-certificate', 'no-data', answeredNoData(read('access-only'))],
]

it.each(later)('%s, %s', async (paper, name, subject) => {
  await expect(textOf(paper, subject)).toMatchFileSnapshot(`files/${paper}/${name}.txt`)
})
