import { all, any, compare, is, monthsPassed, no, none, oneOf, yes } from '#law/language.ts'
import { cite, type Pleading, quote, type Said, value } from '#templates/pleading.ts'

const quality: Said = ['Data must be ', quote('rpd-12'), ' (', cite('rpd-12'), ').']

export const rpd12 = {
  'rpd-12.accuracy': {
    heading: 'The data are not accurate',
    rule: [quality, ['The request does not ask the Commission to try the case. It points to what the papers of the source themselves say.']],
    points: [
      { when: no('alert.charges-in-judgment'), says: ['The alert names charges that do not stand in the judgment or indictment.'] },
      { when: no('alert.agrees-with-warrant'), says: ['Warrant, alert and extradition request disagree. They cannot all be right.'] },
      { when: no('alert.facts-fit-charge'), says: ['The facts that the alert states do not fit the offence that it names.'] },
      { when: yes('trial.label-differs'), says: ['The offence in the warrant is not that in the judgment.'] },
      { when: no('alert.identity-correct'), says: ['The identity data in the alert are not those of the applicant.'] },
    ],
    conclusion: ['Data that contradict the source’s own papers are not accurate. They cannot be presumed so.'],
  },
  'rpd-12.outdated': {
    heading: 'The data are out of date',
    rule: [quality, ['It is for the source to keep them so (', cite('rpd-46'), ').']],
    points: [
      { when: no('alert.up-to-date'), says: ['Later decisions in the case are not reflected in the data.'] },
      { each: 'charges', when: is('charge.count-state', 'dropped'), says: ['The charge of ', value('charge.label'), ' was dropped.'] },
      {
        each: 'warrants',
        when: oneOf('warrant.validity', 'withdrawn', 'quashed'),
        says: ['The warrant of ', value('warrant.date'), ' no longer exists: it was withdrawn or quashed.'],
      },
    ],
    conclusion: ['Data that have lost their basis are to be deleted (', cite('rpd-51'), '). If anything is left, it is to be corrected and judged afresh.'],
  },
  'rpd-12.retention': {
    heading: 'The data are kept without need',
    rule: [
      [
        'Before the time of retention ends, the source must assess the ',
        quote('rpd-50'),
        ', and an extension needs a reason (',
        cite('rpd-50'),
        '). The applicant understands the time to be five years, renewable. Data that are no longer justified are deleted (',
        cite('rpd-51'),
        ').',
      ],
    ],
    points: [
      {
        when: any(monthsPassed('alert.issued-on', 60), compare('alert.age-years', 'at-least', 5)),
        says: ['The data were recorded on ', value('alert.issued-on'), ', at least five years ago.'],
      },
      { when: none('alert.renewed-on'), says: ['No renewal is known.'] },
      { when: monthsPassed('alert.expires-on', 1), says: ['They expired on ', value('alert.expires-on'), '.'] },
      { when: no('alert.renewal-reasoned'), says: ['They were renewed without a reason.'] },
    ],
    conclusion: ['The Commission is asked to establish when and why the data were renewed, and to delete them where no reason was given.'],
  },
  'rpd-12.status': {
    heading: 'The record states the applicant’s standing wrongly',
    rule: [['A record must state what the person is in the case: convicted, accused, suspect or witness (', cite('rpd-44'), '). ', ...quality]],
    points: [
      { when: no('alert.standing-correct'), says: ['The standing that the record gives is not the applicant’s standing in the case.'] },
      { when: is('alert.wanted-for', 'questioning'), says: ['The applicant is wanted only for questioning or as a witness.'] },
    ],
    conclusion: ['The record misleads every member that reads it. It does not comply.'],
  },
  'rpd-12.source-silence': {
    heading: 'The source has not answered the doubts about its data',
    rule: [
      [
        'Data entered by a bureau are taken to be accurate and relevant until there is doubt; then the source is asked, and data that it does not support are deleted (',
        cite('rpd-128'),
        '). Members owe the Organization active cooperation (',
        cite('constitution-31'),
        ').',
      ],
    ],
    points: [
      { when: is('alert.source-replied', 'silent'), says: ['The source did not answer the questions put to it.'] },
      {
        when: is('alert.source-replied', 'insufficient'),
        says: ['The source answered only in part, or with bare assurances. An assurance repeats the data; it does not support them.'],
      },
      { when: yes('alert.third-bureau-silent'), says: ['The bureau of another nationality of the applicant was asked as well and did not answer.'] },
    ],
    conclusion: ['The doubts set out in this request stand unanswered. The data cannot be kept on a presumption that no longer holds.'],
  },
  'rpd-12.cumulative-doubts': {
    heading: 'The doubts taken together defeat the data',
    rule: [
      [
        'The Commission has found data non-compliant where several doubts, none decisive alone, came together. The measure is whether the data can be relied on (',
        cite('rpd-12'),
        ') and are ',
        quote('rpd-35'),
        ' (',
        cite('rpd-35'),
        ').',
      ],
    ],
    points: [
      {
        when: any(no('alert.states-time'), no('alert.states-place'), yes('alert.acts-disputed')),
        says: ['The description has gaps, or is disputed with reasons.'],
      },
      { when: no('alert.states-benefit-or-intent'), says: ['Neither benefit nor intent is described.'] },
      { when: no('alert.agrees-with-warrant'), says: ['The papers disagree.'] },
      { when: no('alert.facts-fit-charge'), says: ['The facts do not fit the charge.'] },
      { when: no('alert.up-to-date'), says: ['Later decisions are not reflected.'] },
      { when: oneOf('alert.source-replied', 'silent', 'insufficient'), says: ['The source has left questions without a full answer.'] },
      {
        when: all(is('alert.wanted-for', 'sentence'), compare('sentence.months', 'at-most', 6)),
        says: ['The sentence, ', value('sentence.months'), ', does not go beyond the threshold.'],
      },
      { when: yes('dispute.private'), says: ['A private dispute lies behind the charge.'] },
      { when: yes('trial.violations-documented'), says: ['Violations of fair trial in this case are documented.'] },
    ],
    conclusion: ['Each of these points to the same question, and together they answer it: these data are not reliable enough to have a person arrested.'],
  },
} satisfies { readonly [ground: string]: Pleading }
