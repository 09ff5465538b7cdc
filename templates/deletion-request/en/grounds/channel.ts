import { all, is, no, yes } from '#law/language.ts'
import { cite, type Pleading, quote, value } from '#templates/pleading.ts'

export const channel = {
  'channel.repeat-request': {
    heading: 'The data repeat a request that INTERPOL has already turned down',
    rule: [
      [
        'The Commission’s decisions bind the Organization (',
        cite('ccf-statute-3'),
        '). Data that were refused or deleted lack a purpose in conformity with INTERPOL’s aims (',
        cite('rpd-10-1'),
        ') and the quality that the rules require (',
        cite('rpd-12'),
        '). They do not regain these by being sent again.',
      ],
      ['Only elements that are genuinely new could justify another request. A number, a label or a warrant on the same facts is not such an element.'],
    ],
    points: [
      { when: yes('alert.repeats-refused-request'), says: ['INTERPOL had already refused or deleted data on the same facts.'] },
      {
        each: 'ccf',
        when: all(yes('ccf.same-matter'), is('ccf.outcome', 'non-compliant')),
        says: ['On ', value('ccf.decided-on'), ' the Commission found data on the same facts non-compliant (reference ', value('ccf.reference'), ').'],
      },
      { when: no('alert.repeat-has-new-elements'), says: ['The present request rests on no new element.'] },
      { when: yes('politics.charges-reduced-after-refusal'), says: ['After the refusal the charges were given another label. The facts are the same.'] },
    ],
    conclusion: ['The data should be deleted, and the Commission is asked to see that a further request on the same facts is blocked.'],
  },
  'channel.other-channel-after-refusal': {
    heading: 'Another channel was used after a refusal or deletion',
    rule: [
      [
        'Data may be processed only for a ',
        quote('rpd-10-1'),
        ' (',
        cite('rpd-10-1'),
        '). A request that did not meet INTERPOL’s conditions in one channel does not meet them in another.',
      ],
    ],
    ruleFor: {
      diffusion: [
        [
          'Data may be processed only for a ',
          quote('rpd-10-1'),
          ' (',
          cite('rpd-10-1'),
          '). Before it sends a diffusion the bureau must make sure of quality, lawfulness, interest and purpose (',
          cite('rpd-99-2'),
          ').',
        ],
        [
          'The source may rely on the rule that a diffusion is sent where a ',
          quote('rpd-99-3-c'),
          ' (',
          cite('rpd-99-3-c'),
          '). That rule lets a bureau choose a narrower channel. It does not lift the conditions that all data must meet, and the refusal was about those.',
        ],
      ],
    },
    points: [
      {
        when: yes('alert.other-channel-after-refusal'),
        says: ['A notice on the applicant had been refused or deleted. The present data were entered after that, through another channel.'],
      },
      { when: no('alert.repeat-has-new-elements'), says: ['They rest on no new element.'] },
    ],
    conclusion: ['The channels have been used to undo a decision. The data should be deleted and members informed.'],
  },
  'channel.diffusion-conditions': {
    heading: 'The diffusion does not meet the conditions of its own channel',
    rule: [
      [
        'A diffusion must serve a stated purpose (',
        cite('rpd-97'),
        '). Before it is sent the bureau must make sure of quality, lawfulness, interest and purpose (',
        cite('rpd-99-2'),
        '). Its data must be ',
        quote('rpd-12'),
        ' (',
        cite('rpd-12'),
        ') and ',
        quote('rpd-35'),
        ' (',
        cite('rpd-35'),
        ').',
      ],
      [
        'That a diffusion may be sent where a ',
        quote('rpd-99-3-c'),
        ' (',
        cite('rpd-99-3-c'),
        ') does not lift these conditions. This ground does not rest on Article 83.',
      ],
    ],
    points: [
      { when: no('alert.describes-acts'), says: ['The diffusion describes no act of the applicant.'] },
      { when: no('alert.states-charges'), says: ['The alert states no charge.'] },
      { when: no('alert.cites-warrant'), says: ['The alert refers to no warrant.'] },
      { when: no('prosecution.warrant-exists'), says: ['There is no warrant and no judicial decision of the same effect.'] },
      { when: is('alert.wanted-for', 'questioning'), says: ['The applicant is wanted only for questioning or as a witness.'] },
    ],
    conclusion: ['The bureau cannot have made sure of what these data lack. The diffusion should be deleted and its recipients told.'],
  },
  'channel.premature': {
    heading: 'The data were requested before there was a case',
    rule: [
      [
        'A Red Notice needs a charge (',
        cite('rpd-83-2-b-ii'),
        ') and a valid warrant (',
        cite('rpd-83-2-b-v'),
        '). Data must be ',
        quote('rpd-12'),
        ' (',
        cite('rpd-12'),
        ').',
      ],
    ],
    ruleFor: {
      diffusion: [
        [
          'A diffusion for arrest concerns a convicted or accused person (',
          cite('rpd-97'),
          '). Its data must be ',
          quote('rpd-12'),
          ' (',
          cite('rpd-12'),
          '). That there must be a charge is shown, by analogy, by ',
          cite('rpd-83-2-b-ii'),
          '.',
        ],
      ],
    },
    points: [
      { when: no('prosecution.charges-filed'), says: ['When the data were requested no charges had been filed.'] },
      { when: no('prosecution.investigation-complete'), says: ['The investigation was not complete.'] },
      { when: no('prosecution.warrant-exists'), says: ['There was no warrant and no judicial decision of the same effect.'] },
      { when: is('alert.wanted-for', 'questioning'), says: ['The applicant was sought only for questioning or as a witness.'] },
    ],
    conclusion: ['The data served an inquiry and not an arrest. They were entered without a basis.'],
  },
} satisfies { readonly [ground: string]: Pleading }
