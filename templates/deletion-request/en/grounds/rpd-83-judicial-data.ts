import { all, any, is, no, yes } from '#law/language.ts'
import { cite, type Pleading, quote, value } from '#templates/pleading.ts'

export const judicialData = {
  'rpd-83.charges': {
    heading: 'The data state no charge',
    rule: [['The judicial data of a Red Notice must state the charge or charges (', cite('rpd-83-2-b-ii'), ').']],
    ruleFor: {
      diffusion: [
        [
          'Data in a diffusion must be accurate and relevant to their purpose (',
          cite('rpd-12'),
          '). A record on a wanted person that names no charge is neither. ',
          cite('rpd-83-2-b-ii'),
          ' shows this by analogy.',
        ],
      ],
    },
    points: [
      { when: no('alert.states-charges'), says: ['The alert states no charge against the applicant.'] },
      { when: no('prosecution.charges-filed'), says: ['When the data were requested no charges had been filed.'] },
    ],
    conclusion: ['A person cannot answer, and no authority abroad can assess, a request that does not say what is charged.'],
  },
  'rpd-83.law': {
    heading: 'The data rest on no law that covered the acts',
    rule: [
      [
        'The judicial data must name the law covering the offence (',
        cite('rpd-83-2-b-iii'),
        '). Processing must respect the basic rights of the person (',
        cite('rpd-11'),
        ', ',
        cite('constitution-2'),
        '). One of these, in Article 11(2) of the Universal Declaration of Human Rights, is not to be held guilty under a law made after the act.',
      ],
    ],
    ruleFor: {
      diffusion: [
        [
          'Processing must respect the basic rights of the person (',
          cite('rpd-11'),
          ', ',
          cite('constitution-2'),
          '). One of these, in Article 11(2) of the Universal Declaration of Human Rights, is not to be held guilty under a law made after the act. That the law must be named is shown, by analogy, by ',
          cite('rpd-83-2-b-iii'),
          '.',
        ],
      ],
    },
    points: [
      { when: no('alert.states-law'), says: ['The alert names no law covering the offence.'] },
      {
        each: 'charges',
        when: no('charge.law-in-force'),
        says: [
          'The provision behind the charge of ',
          value('charge.label'),
          ', ',
          value('charge.provision'),
          ', was not in force when the acts are said to have taken place.',
        ],
      },
    ],
    conclusion: ['The charges lack the legal basis that the data must show.'],
  },
  'rpd-83.penalty-stated': {
    heading: 'The data do not state the penalty',
    rule: [['The judicial data must state the maximum penalty, the sentence imposed or the sentence remaining (', cite('rpd-83-2-b-iv'), ').']],
    ruleFor: {
      diffusion: [
        [
          'Data must be ',
          quote('rpd-12'),
          ' (',
          cite('rpd-12'),
          '). That a record on a wanted person must state the penalty is shown, by analogy, by ',
          cite('rpd-83-2-b-iv'),
          '.',
        ],
      ],
    },
    points: [
      {
        when: no('alert.states-penalty'),
        says: ['The alert states neither a maximum penalty nor a sentence. Whether the threshold is met cannot be seen from it.'],
      },
    ],
    conclusion: ['The data are incomplete on a point on which their admission depends.'],
  },
  'rpd-83.warrant': {
    heading: 'The data rest on no valid warrant',
    rule: [
      [
        'The judicial data must refer to a valid arrest warrant or a judicial decision of the same effect (',
        cite('rpd-83-2-b-v'),
        '). Members rely on this: the General Assembly has said that Red Notices ',
        quote('agn-66-res-7'),
        ' (',
        cite('agn-66-res-7'),
        ').',
      ],
      ['Processing must be lawful (', cite('rpd-11'), ') and the data up to date (', cite('rpd-12'), ').'],
    ],
    ruleFor: {
      diffusion: [
        [
          'Processing must be lawful (',
          cite('rpd-11'),
          ') and the data up to date (',
          cite('rpd-12'),
          '). Before it sends a diffusion the bureau must make sure of this (',
          cite('rpd-99-2'),
          '). A record on a wanted person without a valid warrant meets neither; ',
          cite('rpd-83-2-b-v'),
          ' shows this by analogy.',
        ],
      ],
    },
    points: [
      { when: no('prosecution.warrant-exists'), says: ['There is no arrest warrant and no judicial decision of the same effect.'] },
      { when: no('alert.cites-warrant'), says: ['The alert refers to no warrant.'] },
      {
        each: 'warrants',
        when: is('warrant.validity', 'quashed'),
        says: ['The warrant of ', value('warrant.date'), ', issued by ', value('warrant.issuer'), ', was quashed.'],
      },
      {
        each: 'warrants',
        when: is('warrant.validity', 'withdrawn'),
        says: ['The warrant of ', value('warrant.date'), ', issued by ', value('warrant.issuer'), ', was withdrawn.'],
      },
      {
        each: 'warrants',
        when: is('warrant.validity', 'expired'),
        says: ['The warrant of ', value('warrant.date'), ', issued by ', value('warrant.issuer'), ', has expired.'],
      },
      {
        each: 'warrants',
        when: is('warrant.validity', 'stayed'),
        says: ['The warrant of ', value('warrant.date'), ', issued by ', value('warrant.issuer'), ', is stayed. It cannot be executed.'],
      },
      {
        each: 'warrants',
        when: is('warrant.validity', 'disputed'),
        says: [
          'The validity of the warrant of ',
          value('warrant.date'),
          ', issued by ',
          value('warrant.issuer'),
          ', is disputed with reasons. The source is asked for a certified copy and proof that it is in force.',
        ],
      },
      {
        each: 'warrants',
        when: yes('warrant.confirmed-by-letter-only'),
        says: ['The defective warrant of ', value('warrant.date'), ' was confirmed by a letter only. A letter is not a decision of the competent authority.'],
      },
      {
        each: 'warrants',
        when: all(yes('warrant.judge-discredited'), any(is('warrant.validity', 'disputed'), yes('warrant.confirmed-by-letter-only'))),
        says: ['The judge or officer behind the warrant of ', value('warrant.date'), ' was since removed or convicted.'],
      },
    ],
    conclusion: ['Without a valid warrant the data have no judicial basis. They should be deleted.'],
  },
} satisfies { readonly [ground: string]: Pleading }
