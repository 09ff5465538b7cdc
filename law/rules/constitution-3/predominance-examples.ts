import type { Ground } from '#core/law/ground.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

const exMinister = { 'person.political-role': 'own', 'person.standing': ['minister'], 'politics.change-of-power': true } as const
const full = {
  facts: { ...exMinister, 'politics.official-statements': true, 'politics.ordinary-investigation-first': false },
  groups: {
    charges: [{ 'charge.political-element': true, 'charge.violence': false, 'charge.personal-gain': false }],
    positions: [{ 'position.kind': 'case-political', 'position.reasoned': true }],
  },
  complete: ['charges'],
} as const

export const predominanceExamples: Ground['examples'] = {
  'own standing, political charge, moment and a reasoned position of another state, no ordinary crime': {
    given: { facts: full.facts, groups: redNotice({}, full.groups), complete: full.complete },
    expect: 'strong',
  },
  'the same with evidence of personal gain': {
    given: {
      facts: full.facts,
      groups: redNotice({}, { ...full.groups, charges: [{ 'charge.political-element': true, 'charge.violence': false, 'charge.personal-gain': true }] }),
      complete: full.complete,
    },
    expect: 'arguable',
  },
  'the same, but the political element is so far only claimed': {
    given: {
      facts: full.facts,
      groups: redNotice(
        {},
        { ...full.groups, charges: [{ 'charge.political-element': { alleged: true }, 'charge.violence': false, 'charge.personal-gain': false }] },
      ),
      complete: full.complete,
    },
    expect: 'arguable',
  },
  'the same against a travel document record, which has its own purpose': {
    given: { facts: full.facts, groups: alertOf('travel-document-record', {}, full.groups), complete: full.complete },
    expect: 'arguable',
  },
  'a former minister after a change of power': { given: { facts: exMinister, groups: redNotice() }, expect: 'arguable' },
  'an activist who says that the case is political': {
    given: { facts: { 'person.roles': ['activist'] }, groups: diffusion({}, { charges: [{ 'charge.political-element': { alleged: true } }] }) },
    expect: 'arguable',
  },
  'a businessperson on a file with many others': {
    given: {
      facts: { 'person.roles': ['businessperson'], 'matter.persons': 10 },
      groups: redNotice({}, { charges: [{ 'charge.political-element': { alleged: true } }] }),
    },
    expect: 'arguable',
  },
  'nine persons are not yet a pattern': {
    given: {
      facts: { 'person.roles': ['businessperson'], 'matter.persons': 9 },
      groups: redNotice({}, { charges: [{ 'charge.political-element': { alleged: true } }] }),
    },
    expect: 'weak',
  },
  'an affiliation and nothing that carries it': {
    given: {
      facts: { 'person.political-role': 'affiliation' },
      groups: redNotice({}, { charges: [{ 'charge.political-element': { alleged: true }, 'charge.personal-gain': true }] }),
    },
    expect: 'weak',
  },
  'a family tie to a fallen leader': {
    given: { facts: { 'person.political-role': 'relative', 'politics.family-tie': true, 'politics.change-of-power': true }, groups: redNotice() },
    expect: 'weak',
  },
  'a political motive is claimed against a travel document record': {
    given: { facts: { 'matter.arguments': ['politically-motivated'] }, groups: alertOf('travel-document-record') },
    expect: 'weak',
  },
  'an ordinary investigation came first, and the person has no political role': {
    given: { facts: { 'politics.ordinary-investigation-first': true, 'person.political-role': 'none', 'politics.change-of-power': true }, groups: redNotice() },
    expect: 'does-not-stand',
  },
  'nothing is known': { given: { groups: redNotice() }, expect: 'open' },
}
