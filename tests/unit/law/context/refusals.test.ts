import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContextPack } from '#casefile/context-pack.ts'
import type { Problem } from '#casefile/problem.ts'

const source = { report: 'report-1', section: 'Findings', page: 4 }
const common = { text: 'A fact.', source, date: '2020', asOf: '2021-11', verification: 'secondary' }
const supports = [{ grounds: ['constitution-2.pressure'], when: 'pressed' }]
const figure = {
  kind: 'figure',
  id: 'figure-1',
  ...common,
  label: 'Persons',
  unit: 'persons',
  basis: 'press',
  value: 7,
  bound: 'about',
  measure: 'total',
  supports,
}
const pattern = { kind: 'pattern', id: 'pattern-1', ...common, supports }
const statement = { kind: 'statement', id: 'statement-1', ...common, by: 'A minister', supports }

const pack = {
  format: 'recourse-context',
  version: 1,
  id: 'freedonia-2021',
  title: 'Freedonia',
  asOf: '2021-11',
  state: { name: 'Freedonia', names: [] },
  reports: { 'report-1': { title: 'A report', publisher: 'A publisher', published: '2021', pages: 'As printed.' } },
  conditions: { pressed: { says: 'Return is pressed.', anyOf: [[{ fact: 'purpose.return-pressed-outside-law', is: [true] }]] } },
  items: [figure, pattern, statement],
  charts: [{ id: 'chart-1', title: 'Persons', yAxis: 'Persons', items: ['figure-1'] }],
}

const problemsIn = (file: string | object): readonly Problem[] => {
  const result = readContextPack(typeof file === 'string' ? file : JSON.stringify({ ...pack, ...file }), 'freedonia.json')
  return result.kind === 'refused' ? result.problems : []
}
const withItem = (...items: readonly object[]) => ({ items: [figure, ...items], charts: [] })
const condition = (...anyOf: readonly object[]) => ({ conditions: { pressed: { says: 'x', anyOf } } })

describe('a pack for another state', () => {
  it('is read without any code', () => {
    expect(readContextPack(JSON.stringify(pack), 'freedonia.json')).toEqual({ kind: 'pack', pack })
  })

  it('can begin from the example in the documentation', () => {
    const example = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/context-packs.md', 'utf8'))?.[1] ?? ''
    expect(readContextPack(example, 'docs/context-packs.md')).toMatchObject({ kind: 'pack', pack: { id: 'freedonia-2024' } })
  })
})

describe('a context pack that cannot be used says where, why and what to do', () => {
  it.each([
    {
      title: 'text that is not JSON',
      file: '{ "format": }',
      path: 'line 1, column 13',
      reason: /freedonia\.json is not valid JSON/,
      remedy: /what is missing/,
    },
    { title: 'a list', file: '[]', path: 'the file', reason: /holds no object/, remedy: /docs\/context-packs\.md/ },
    { title: 'a case file', file: { format: 'recourse-case' }, path: 'format', reason: /not a context pack/, remedy: /"format": "recourse-context"/ },
    { title: 'a newer version', file: { version: 2 }, path: 'version', reason: /not one this app reads/, remedy: /update Recourse/ },
    {
      title: 'an unknown part',
      file: withItem({ ...pattern, verificaton: 'x' }),
      path: 'items[1] (pattern-1).verificaton',
      reason: /no part "verificaton"/,
      remedy: /Did you mean "verification"\?/,
    },
    {
      title: 'a missing part',
      file: withItem({ ...pattern, asOf: undefined }),
      path: 'items[1] (pattern-1).asOf',
      reason: /"asOf" is missing/,
      remedy: /Add "asOf"/,
    },
    {
      title: 'an unknown kind of item',
      file: withItem({ ...pattern, kind: 'paterns' }),
      path: 'items[1] (pattern-1).kind',
      reason: /no kind of item "paterns"/,
      remedy: /one of: pattern,/,
    },
    {
      title: 'a month that does not exist',
      file: withItem({ ...pattern, date: '2020-13' }),
      path: 'items[1] (pattern-1).date',
      reason: /not a year, month or day/,
      remedy: /1984\/2005/,
    },
    {
      title: 'a span that runs backwards',
      file: withItem({ ...pattern, date: '2014/2005' }),
      path: 'items[1] (pattern-1).date',
      reason: /two in order/,
      remedy: /1984\/2005/,
    },
    {
      title: 'an unknown verification',
      file: withItem({ ...pattern, verification: 'sure' }),
      path: 'items[1] (pattern-1).verification',
      reason: /"sure"/,
      remedy: /secondary/,
    },
    {
      title: 'a long quotation',
      file: withItem({ ...statement, quote: 'word '.repeat(41) }),
      path: 'items[1] (statement-1).quote',
      reason: /longer than 40 words/,
      remedy: /own words/,
    },
    {
      title: 'a rate of success',
      file: withItem({ ...pattern, text: 'The success rate of requests is 5.' }),
      path: 'items[1] (pattern-1).text',
      reason: /how often something succeeds/,
      remedy: /says nothing of this one/,
    },
    {
      title: 'a share of nothing',
      file: withItem({ ...figure, id: 'f', unit: 'percent' }),
      path: 'items[1] (f).of',
      reason: /of what it is one/,
      remedy: /Add "of"/,
    },
    { title: 'a negative figure', file: withItem({ ...figure, id: 'f', value: -1 }), path: 'items[1] (f).value', reason: /below 0/, remedy: /0 or more/ },
    { title: 'an id used twice', file: withItem(figure), path: 'items[1] (figure-1).id', reason: /stands more than once/, remedy: /id of its own/ },
    {
      title: 'a report not listed',
      file: withItem({ ...pattern, source: { ...source, report: 'report-2' } }),
      path: 'items[1] (pattern-1).source.report',
      reason: /no report "report-2"/,
      remedy: /"report-1"/,
    },
    {
      title: 'a ground that does not exist',
      file: withItem({ ...pattern, supports: [{ grounds: ['constitution-2.presure'], when: 'pressed' }] }),
      path: 'items[1] (pattern-1).supports[0].grounds[0]',
      reason: /no ground/,
      remedy: /"constitution-2\.pressure"/,
    },
    {
      title: 'support without a condition',
      file: withItem({ ...pattern, supports: [{ grounds: ['constitution-2.pressure'] }] }),
      path: 'items[1] (pattern-1).supports[0].when',
      reason: /"when" is missing/,
      remedy: /Add "when"/,
    },
    {
      title: 'a condition that does not exist',
      file: withItem({ ...pattern, supports: [{ grounds: ['constitution-2.pressure'], when: 'presed' }] }),
      path: 'items[1] (pattern-1).supports[0].when',
      reason: /no condition/,
      remedy: /"pressed"/,
    },
    {
      title: 'a provision that does not exist',
      file: withItem({ ...pattern, corrections: [{ says: 'x', provision: 'constitution-9' }] }),
      path: 'items[1] (pattern-1).corrections[0].provision',
      reason: /no provision/,
      remedy: /constitution-/,
    },
    {
      title: 'a pattern that is none',
      file: withItem({ ...pattern, patterns: ['figure-1'] }),
      path: 'items[1] (pattern-1).patterns[0]',
      reason: /not a pattern/,
      remedy: /kind "pattern"/,
    },
    {
      title: 'a one-sided disagreement',
      file: withItem({ ...pattern, disagreesWith: ['figure-1'] }),
      path: 'items[1] (pattern-1).disagreesWith[0]',
      reason: /one side only/,
      remedy: /"pattern-1" in the other/,
    },
    {
      title: 'a chart of a pattern',
      file: { charts: [{ id: 'c', title: 'T', yAxis: 'Y', items: ['pattern-1'] }] },
      path: 'charts[0] (c).items[0]',
      reason: /no figure/,
      remedy: /"figure-series"/,
    },
    {
      title: 'a chart of two units',
      file: { ...withItem({ ...figure, id: 'f', unit: 'cases' }), charts: [{ id: 'c', title: 'T', yAxis: 'Y', items: ['figure-1', 'f'] }] },
      path: 'charts[0] (c).items',
      reason: /mixes units/,
      remedy: /one chart for each unit/,
    },
    { title: 'a condition without any fact', file: condition([]), path: 'conditions.pressed.anyOf[0]', reason: /empty list/, remedy: /at least one/ },
    {
      title: 'a condition on a fact that does not exist',
      file: condition([{ fact: 'person.role', is: ['activist'] }]),
      path: 'conditions.pressed.anyOf[0][0].fact',
      reason: /no fact "person\.role"/,
      remedy: /"person\.roles"/,
    },
    {
      title: 'a condition on an option that does not exist',
      file: condition([{ fact: 'person.roles', is: ['activists'] }]),
      path: 'conditions.pressed.anyOf[0][0].is[0]',
      reason: /cannot be "activists"/,
      remedy: /activist/,
    },
    {
      title: 'a condition on a text',
      file: condition([{ fact: 'charge.label', is: ['fraud'] }]),
      path: 'conditions.pressed.anyOf[0][0].fact',
      reason: /cannot read/,
      remedy: /yes or no/,
    },
    {
      title: 'an amount asked of a choice',
      file: condition([{ fact: 'person.political-role', atLeast: 1 }]),
      path: 'conditions.pressed.anyOf[0][0].atLeast',
      reason: /no quantity/,
      remedy: /"is"/,
    },
    {
      title: 'a condition across two groups',
      file: condition([
        { fact: 'incident.kind', is: ['threat'] },
        { fact: 'protection.status', is: ['refugee'] },
      ]),
      path: 'conditions.pressed.anyOf[0]',
      reason: /more than one group/,
      remedy: /two conditions/,
    },
    {
      title: 'a condition of general facts only',
      file: condition([
        { fact: 'person.persecuted-group', is: [true] },
        { fact: 'politics.pattern', is: [true] },
      ]),
      path: 'conditions.pressed.anyOf[0]',
      reason: /nothing of this person alone/,
      remedy: /beside individual facts/,
    },
  ])('$title', ({ file, path, reason, remedy }) => {
    const problems = problemsIn(file)
    expect(problems.map(problem => problem.path)).toContain(path)
    expect(problems.find(problem => problem.path === path)).toMatchObject({ reason: expect.stringMatching(reason), remedy: expect.stringMatching(remedy) })
  })

  it('tells all of its problems at once', () => {
    expect(problemsIn({ asOf: 'now', ...withItem({ ...pattern, date: 'x' }, { ...statement, by: '' }) })).toHaveLength(3)
  })

  it('finds a name written twice', () => {
    expect(problemsIn(JSON.stringify(pack).replace('"asOf":', '"asOf":"2020","asOf":'))[0]?.reason).toMatch(/stands twice/)
  })
})
