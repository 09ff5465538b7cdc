import type { Answer, Case } from '#core/case/case.ts'

const value = (of: string | boolean): Answer => ({ answer: 'value', value: of, evidence: [{ exhibit: 'decision' }] })

/** The case a few months on: the CCF found that the data do not comply, and confirmed the deletion. Invented. */
export const cleared = (subject: Case): Case => ({
  ...subject,
  groups: {
    ...subject.groups,
    alerts: {
      ...subject.groups['alerts'],
      items: (subject.groups['alerts']?.items ?? []).map(item => ({ ...item, answers: { ...item.answers, 'alert.status': value('deleted') } })),
    },
    ccf: {
      ...subject.groups['ccf'],
      items: [
        ...(subject.groups['ccf']?.items ?? []),
        {
          id: 'decision',
          answers: {
            'ccf.kind': value('deletion'),
            'ccf.reference': value('CCF/000/R111.26 (invented)'),
            'ccf.filed-on': value('2026-06-22'),
            'ccf.decided-on': value('2026-10-09'),
            'ccf.implemented-on': value('2026-11-10'),
            'ccf.outcome': value('non-compliant'),
            'ccf.same-matter': value(true),
            'ccf.about-co-accused': value(false),
          },
        },
      ],
    },
  },
  exhibits: [
    ...subject.exhibits,
    { id: 'decision', number: subject.exhibits.length + 1, title: 'Letter of the CCF that confirms the deletion', pages: 2, language: 'en', level: 'C0' },
  ],
})
