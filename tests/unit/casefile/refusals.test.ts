import { describe, expect, it } from 'vitest'
import { charge, problemsIn } from './problems-in.ts'

describe('a case file that cannot be read says where, why and what to do', () => {
  it.each([
    {
      title: 'text that is not JSON',
      file: '{ "format": "recourse-case",\n  "version": 1,\n}',
      path: 'line 3, column 1',
      reason: /heron\.json is not valid JSON at line 3, column 1: “}” stands where a name/,
      remedy: /comma before it/,
    },
    { title: 'text that breaks off', file: '{ "format": "recourse', path: 'line 1, column 13', reason: /not closed/, remedy: /Close it/ },
    { title: 'a comment', file: '// a case\n{}', path: 'line 1, column 1', reason: /“\/” stands where a value/, remedy: /the format has none/ },
    { title: 'an empty file', file: '', path: 'line 1, column 1', reason: /text ends/, remedy: /fresh copy/ },
    { title: 'text nested without end', file: '['.repeat(50_000), path: 'line 1, column 34', reason: /nested too deeply/, remedy: /docs\/file-formats\.md/ },
    { title: 'a list in place of a case', file: '[]', path: 'the file', reason: /holds no object/, remedy: /that Recourse has written/ },
    { title: 'another format', file: { format: 'other' }, path: 'format', reason: /"format" is another one/, remedy: /"format": "recourse-case"/ },
    {
      title: 'a newer version',
      file: { version: 2 },
      path: 'version',
      reason: /version 2; this app reads versions up to 1/,
      remedy: /Update Recourse.*Nothing in the file was changed/,
    },
    { title: 'a version that never was', file: { version: 0 }, path: 'version', reason: /no case file of version 0/, remedy: /"version": 1/ },
    { title: 'a version in quotation marks', file: { version: '1' }, path: 'version', reason: /not a whole number/, remedy: /"version": 1/ },
    { title: 'a missing part', file: { codeName: undefined }, path: 'codeName', reason: /"codeName" is missing/, remedy: /Add "codeName"/ },
    { title: 'an unknown part', file: { weighing: [] }, path: 'weighing', reason: /no part "weighing"/, remedy: /Did you mean "weighings"\?/ },
    {
      title: 'an unknown fact',
      file: { answers: { 'dispute.privat': { answer: 'unknown' } } },
      path: 'answers."dispute.privat"',
      reason: /no fact "dispute.privat"/,
      remedy: /Did you mean "dispute.private"\?/,
    },
    {
      title: 'an unknown group',
      file: { groups: { charge: { items: [] } } },
      path: 'groups.charge',
      reason: /no group "charge"/,
      remedy: /Did you mean "charges"\?/,
    },
    {
      title: 'a fact of a group at the top',
      file: { answers: { 'charge.violence': { answer: 'unknown' } } },
      path: 'answers."charge.violence"',
      reason: /repeats and stands in a group/,
      remedy: /an item of groups\.charges/,
    },
    {
      title: 'a fact that stands once inside a group',
      file: { groups: { charges: { items: [charge('charge-1', { 'dispute.private': { answer: 'unknown' } })] } } },
      path: 'groups.charges[0] (charge-1).answers."dispute.private"',
      reason: /does not belong to the group "charges"/,
      remedy: /"answers" at the top/,
    },
    {
      title: 'a key that pollutes',
      file: '{"format":"recourse-case","version":1,"id":"a","codeName":"b","answers":{"__proto__":{"answer":"unknown"}},"groups":{},"exhibits":[],"weighings":[]}',
      path: 'answers.__proto__',
      reason: /no fact "__proto__"/,
      remedy: /case\.schema\.json/,
    },
    {
      title: 'a bare value for an answer',
      file: { answers: { 'dispute.private': true } },
      path: 'answers."dispute.private"',
      reason: /is true, but must be an object/,
      remedy: /"answer": "value"/,
    },
    {
      title: 'an answer of an unknown kind',
      file: { answers: { 'dispute.private': { answer: 'nothing' } } },
      path: 'answers."dispute.private".answer',
      reason: /"nothing"/,
      remedy: /none, .*unknown/,
    },
    {
      title: 'a value beside none',
      file: { answers: { 'dispute.private': { answer: 'none', value: true } } },
      path: 'answers."dispute.private"',
      reason: /no "value"/,
      remedy: /Take "value" out/,
    },
    {
      title: 'a text for yes or no',
      file: { answers: { 'dispute.private': { answer: 'value', value: 'yes' } } },
      path: 'answers."dispute.private"',
      reason: /is a text, but must be true or false/,
      remedy: /without quotation marks/,
    },
    {
      title: 'a wrong option',
      file: { answers: { 'rights.torture': { answer: 'value', value: 'evidence' } } },
      path: 'answers."rights.torture"',
      reason: /is "evidence", which is not one of the options/,
      remedy: /Write one of: evidenced, /,
    },
    {
      title: 'an option named twice',
      file: { answers: { 'person.roles': { answer: 'value', value: ['activist', 'activist'] } } },
      path: 'answers."person.roles"',
      reason: /same thing twice/,
      remedy: /once/,
    },
    {
      title: 'an empty list of options',
      file: { answers: { 'person.roles': { answer: 'value', value: [] } } },
      path: 'answers."person.roles"',
      reason: /an empty list/,
      remedy: /answer "none"/,
    },
    {
      title: 'a negative number',
      file: { answers: { 'sentence.months': { answer: 'value', value: -1 } } },
      path: 'answers."sentence.months"',
      reason: /below 0/,
      remedy: /0 or more/,
    },
    {
      title: 'a fraction of a person',
      file: { answers: { 'matter.persons': { answer: 'value', value: 1.5 } } },
      path: 'answers."matter.persons"',
      reason: /not a whole number/,
      remedy: /whole number/,
    },
    {
      title: 'a day that is not in the calendar',
      file: { answers: { 'applicant.born-on': { answer: 'value', value: '1980-02-30' } } },
      path: 'answers."applicant.born-on"',
      reason: /“Date of birth” is not a day/,
      remedy: /YYYY-MM-DD/,
    },
    {
      title: 'a day of the wrong century',
      file: { answers: { 'applicant.born-on': { answer: 'value', value: '0198-02-03' } } },
      path: 'answers."applicant.born-on"',
      reason: /between 1900 and 2199/,
      remedy: /YYYY-MM-DD/,
    },
    {
      title: 'a precision for what is not a day',
      file: { answers: { 'dispute.private': { answer: 'value', value: true, precision: 'year' } } },
      path: 'answers."dispute.private".precision',
      reason: /only with a value that is a day/,
      remedy: /Take "precision" out/,
    },
    {
      title: 'an empty text',
      file: { answers: { 'applicant.address': { answer: 'value', value: '  ' } } },
      path: 'answers."applicant.address"',
      reason: /is empty/,
      remedy: /Write something/,
    },
    {
      title: 'a text that no paper can print',
      file: { answers: { 'applicant.address': { answer: 'value', value: 'a\u0007b' } } },
      path: 'answers."applicant.address"',
      reason: /cannot be printed/,
      remedy: /plain text/,
    },
    {
      title: 'a weighing of no ground',
      file: { weighings: [{ ground: 'Description', decision: 'weak', reason: 'Thin.' }] },
      path: 'weighings[0].ground',
      reason: /not the id of a ground/,
      remedy: /rpd-83\.description/,
    },
    {
      title: 'a name that stands twice',
      file: '{"format":"recourse-case","version":1,"id":"a","codeName":"b","answers":{"dispute.private":{"answer":"none"},"dispute.private":{"answer":"unknown"}},"groups":{},"exhibits":[],"weighings":[]}',
      path: 'answers."dispute.private"',
      reason: /stands twice/,
      remedy: /take the other out/,
    },
  ])('$title', ({ file, path, reason, remedy }) => {
    expect(problemsIn(file)).toEqual([{ path, pointer: expect.any(String), reason: expect.stringMatching(reason), remedy: expect.stringMatching(remedy) }])
  })

  it('tells two errors in different places at once', () => {
    const problems = problemsIn({ answers: { 'dispute.private': { answer: 'value', value: 'yes' } }, challenges: 'alert-9' })
    expect(problems.map(({ path }) => path)).toEqual(['answers."dispute.private"', 'challenges'])
  })

  it('tells two errors in the same answer at once', () => {
    const problems = problemsIn({ answers: { 'dispute.private': { answer: 'value', value: 'yes', sure: true } } })
    expect(problems.map(({ path }) => path)).toEqual(['answers."dispute.private"', 'answers."dispute.private".sure'])
  })

  it('points into the file as JSON pointers do', () => {
    const [problem] = problemsIn({
      groups: { charges: { items: [charge('a'), charge('charge-2', { 'charge.max-penalty-months': { answer: 'value', value: '36' } })] } },
    })
    expect(problem).toMatchObject({
      path: 'groups.charges[1] (charge-2).answers."charge.max-penalty-months"',
      pointer: '/groups/charges/items/1/answers/charge.max-penalty-months/value',
    })
  })

  it('does not repeat what the client wrote, and cuts a wrong option short', () => {
    const secret = 'the name of a witness who must not be known to anyone at all'
    const problems = problemsIn({ answers: { 'dispute.private': { answer: 'value', value: secret }, 'rights.torture': { answer: 'value', value: secret } } })
    const [text, option] = problems.map(({ reason, remedy }) => `${reason} ${remedy}`)
    expect(text).not.toContain('witness')
    expect(option).toContain(`"${secret.slice(0, 40)}…"`)
  })
})
