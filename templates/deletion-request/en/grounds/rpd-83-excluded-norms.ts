import { all, is, no, oneOf, yes } from '#law/language.ts'
import { byAnalogy } from '#templates/deletion-request/en/grounds/by-analogy.ts'
import { labelIsNoFact } from '#templates/deletion-request/en/grounds/label-is-no-fact.ts'
import { cite, type Pleading, quote, value } from '#templates/pleading.ts'

export const excludedNorms = {
  'rpd-83.behavioural': {
    heading: 'The offence is one for which no Red Notice is published',
    rule: [
      [
        'A Red Notice requires a serious ordinary-law crime. Excluded are ',
        quote('rpd-83-1-a-i-behavioural'),
        ' (',
        cite('rpd-83-1-a-i-behavioural'),
        '). The General Secretariat keeps a list of such offences, which is not exhaustive (',
        cite('rpd-83-1-a-i-list'),
        ').',
      ],
    ],
    ruleFor: { diffusion: [byAnalogy, ['The rule excludes ', quote('rpd-83-1-a-i-behavioural'), ' (', cite('rpd-83-1-a-i-behavioural'), ').']] },
    points: [
      {
        each: 'charges',
        when: oneOf('charge.offence', 'prostitution', 'surrogacy', 'drugs-personal-use'),
        says: [
          'The charge of ',
          value('charge.label'),
          ' concerns ',
          value('charge.offence'),
          '. The list names this offence and, as far as known, states no exception (',
          cite('excluded-offences-2022'),
          ').',
        ],
      },
      {
        each: 'charges',
        when: oneOf('charge.offence', 'pornography', 'defamation'),
        says: [
          'The charge of ',
          value('charge.label'),
          ' concerns ',
          value('charge.offence'),
          '. The list names this offence (',
          cite('excluded-offences-2022'),
          '). It yields only where the act serves a serious crime or is suspected of a link to organised crime.',
        ],
      },
      {
        each: 'charges',
        when: is('charge.exclusion', 'behavioural-cultural'),
        says: [
          'States differ widely on whether the conduct charged as ',
          value('charge.label'),
          ' should be punished at all. That is the mark of this category.',
        ],
      },
      { each: 'charges', when: is('charge.serious-crime-link', 'label'), says: labelIsNoFact },
      {
        each: 'charges',
        when: all(oneOf('charge.offence', 'pornography', 'defamation'), is('charge.serious-crime-link', 'none')),
        says: ['No link to a serious crime or to organised crime is alleged for the charge of ', value('charge.label'), '.'],
      },
    ],
    conclusion: ['The offence falls outside what INTERPOL’s channels serve. The data should be deleted.'],
  },
  'rpd-83.family': {
    heading: 'The case is a family matter',
    rule: [
      [
        'No Red Notice may be published for ',
        quote('rpd-83-1-a-i-family'),
        ' (',
        cite('rpd-83-1-a-i-family'),
        '). For parental child abduction the General Secretariat’s policy asks what the courts of both states have decided (',
        cite('abduction-policy-2022'),
        ').',
      ],
    ],
    ruleFor: { diffusion: [byAnalogy, ['The rule excludes ', quote('rpd-83-1-a-i-family'), ' (', cite('rpd-83-1-a-i-family'), ').']] },
    points: [
      { when: yes('family.matter'), says: ['The case grows out of family relations or an inheritance.'] },
      {
        each: 'charges',
        when: oneOf('charge.offence', 'adultery', 'bigamy', 'child-support'),
        says: ['The charge is ', value('charge.offence'), ', an offence that is excluded by name (', cite('excluded-offences-2022-family'), ').'],
      },
      {
        when: is('family.custody-orders-conflict', 'yes'),
        says: ['Courts of two states have ruled differently on custody. INTERPOL cannot enforce one order against the other.'],
      },
      {
        when: is('family.custody-orders-conflict', 'likely'),
        says: ['The orders of the courts of the two states are likely to conflict on custody. The Commission is asked to have this clarified with the source.'],
      },
      { when: yes('family.both-parents-took-part'), says: ['Both parents took part in the proceedings in both states.'] },
      {
        when: yes('family.hague-custody-proceedings'),
        says: ['Proceedings under the Hague Convention with a custody element were brought. They are the proper way to settle where the child lives.'],
      },
      { when: no('family.requesting-parent-has-custody-order'), says: ['The other parent has no custody order.'] },
      { when: yes('family.left-lawfully'), says: ['The applicant left lawfully with the child.'] },
    ],
    conclusion: ['The matter belongs before the family courts. It is one for which these data may not be processed.'],
  },
} satisfies { readonly [ground: string]: Pleading }
