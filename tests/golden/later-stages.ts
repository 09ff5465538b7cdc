import type { Answer, Answers, Case, Group } from '#core/case/case.ts'

// The example cases at later stages, which their files do not reach: pending, decided, withdrawn, kept. All invented.

export const value = (of: string | boolean, level?: 'C2' | 'C3', exhibit?: string, page?: number): Answer => ({
  answer: 'value',
  value: of,
  ...(level && { level }),
  ...(exhibit && { evidence: [{ exhibit, ...(page === undefined ? {} : { page }) }] }),
})

const none: Answer = { answer: 'none' }

export const withAnswers = (subject: Case, answers: Answers): Case => ({ ...subject, answers: { ...subject.answers, ...answers } })

export const withGroup = (subject: Case, group: string, ...items: readonly Answers[]): Case => {
  const of: Group = { complete: true, items: items.map((answers, at) => ({ id: `${group}-${at + 1}`, answers })) }
  return { ...subject, groups: { ...subject.groups, [group]: of } }
}

const own: Answers = { 'ccf.about-co-accused': value(false), 'ccf.same-matter': value(true) }

/** Admissible more than nine months ago, reminded once. */
export const longPending = (subject: Case): Case =>
  withGroup(subject, 'ccf', {
    ...own,
    'ccf.kind': value('deletion'),
    'ccf.reference': value('CCF/000/R111.25 (invented)'),
    'ccf.receipt-number': value('P-000111 (invented)'),
    'ccf.filed-on': value('2025-12-01'),
    'ccf.admissible-on': value('2026-01-05'),
    'ccf.outcome': value('pending'),
    'ccf.delay-notified-on': none,
    'ccf.reminded-on': value('2026-10-20'),
    'ccf.next-session-on': value('2026-12-07'),
  })

/** Filed in time for a session, with one new fact to send. */
export const withNewFact = (subject: Case, exhibit: string): Case =>
  withGroup(longPending(subject), 'supplements', {
    'supplement.fact': value(
      'A court of a member state ordered the release of the applicant and gave as its reason that the papers name no act.',
      undefined,
      exhibit,
      1,
    ),
    'supplement.happened-on': value('2026-11-09'),
    'supplement.ground': value('Ground 2, on the description of conduct'),
    'supplement.effect': value(
      'A court has now read the papers of the source and found in them what the request says: nothing that the applicant is said to have done.',
    ),
  })

/** The CCF found for the applicant; five months later the data still show at a border. */
export const notCarriedOut = (subject: Case, exhibit: string): Case =>
  withGroup(
    withGroup(subject, 'ccf', {
      ...own,
      'ccf.kind': value('deletion'),
      'ccf.reference': value('CCF/000/R222.25 (invented)'),
      'ccf.filed-on': value('2025-06-02'),
      'ccf.admissible-on': value('2025-07-01'),
      'ccf.decided-on': value('2026-06-10'),
      'ccf.notified-on': value('2026-07-15'),
      'ccf.outcome': value('non-compliant'),
    }),
    'stops',
    {
      'stop.kind': value('border-stop', undefined, exhibit, 1),
      'stop.date': value('2026-10-30', 'C2'),
      'stop.state': value('Norway', 'C2'),
      'stop.place': value('Oslo Airport', 'C2'),
      'stop.authority': value('the border police', 'C2'),
      'stop.words': value('There is a red notice. We keep you until somebody calls back.'),
    },
  )

export const withdrawn = (subject: Case): Case =>
  withGroup(subject, 'ccf', {
    ...own,
    'ccf.kind': value('deletion'),
    'ccf.reference': value('CCF/000/R333.26 (invented)'),
    'ccf.decided-on': value('2026-09-14'),
    'ccf.outcome': value('withdrawn-by-source'),
  })

export const answeredNoData = (subject: Case): Case =>
  withGroup(subject, 'ccf', {
    ...own,
    'ccf.kind': value('access'),
    'ccf.reference': value('CCF/000/R444.26 (invented)'),
    'ccf.decided-on': value('2026-10-05'),
    'ccf.outcome': value('no-data'),
  })

/** The CCF kept the data, and a fact came to light that it did not know. */
export const keptThen = (subject: Case, fact: Answers): Case =>
  withGroup(
    withAnswers(subject, {
      'revision.discovered-on': value('2026-09-28'),
      'revision.paragraph': value('27'),
      'revision.reasoning': value('Nothing on file shows that the trial was unfair.'),
      'matter.procedure': value('revision'),
      ...fact,
    }),
    'ccf',
    {
      ...own,
      'ccf.kind': value('deletion'),
      'ccf.reference': value('CCF/000/R555.24 (invented)'),
      'ccf.filed-on': value('2024-02-05'),
      'ccf.decided-on': value('2025-03-20'),
      'ccf.outcome': value('compliant'),
    },
  )

/** Extradition was refused after the decision, for reasons that INTERPOL’s rules share. */
export const refusedSince = (subject: Case): Case =>
  keptThen(subject, {
    'revision.new-fact': value('extradition-refused', undefined, 'refusal', 1),
    'revision.fact': value(
      'A court of a member state refused extradition by a final decision of 17 April 2026. It found that the trial in absence could not be reopened and that the papers name no act.',
      undefined,
      'refusal',
      9,
    ),
    'revision.discovered-on': value('2026-07-02', undefined, 'finality', 1),
    'revision.how-discovered': value('The certificate of finality was served on counsel that day.', undefined, 'finality', 1),
    'revision.why-unknown': value('The court decided after the Commission did.', undefined, 'refusal', 1),
    'revision.existed': value('situation', undefined, 'refusal', 9),
    'revision.effect': value(
      'The Commission found no sign that the trial was unfair because no court had said so. A court has now examined the file and said so, with reasons. Had it been known, the Commission could not have rested on the silence of the file.',
    ),
  })

/** Protection was granted after the decision; what is to be shown is not yet recorded. */
export const protectedSince = (subject: Case): Case => keptThen(subject, { 'revision.new-fact': value('protection-granted', 'C2', 'asylum-decision', 1) })

/** Feared and not known: nothing of what an alert would say. */
export const feared = (subject: Case, why: Answer): Case => {
  const [alert] = subject.groups['alerts']?.items ?? []
  const keep = Object.entries(alert?.answers ?? {}).filter(([fact]) => fact === 'alert.type' || fact === 'alert.requesting-state')
  const ids = new Set(subject.exhibits.map(({ id }) => id))
  const evidence = (why.evidence ?? []).filter(({ exhibit }) => ids.has(exhibit))
  return withGroup(withGroup(withAnswers(subject, { 'matter.procedure': value('preemptive') }), 'events'), 'alerts', {
    ...Object.fromEntries(keep.map(([fact, answer]) => [fact, { ...answer, evidence: [] }])),
    'alert.status': value('expected'),
    'alert.existence-proven': value(false),
    'alert.why-feared': { ...why, evidence },
  })
}

/** Three items that the papers show to be wrong, and one of them with no paper. */
export const withErrors = (subject: Case): Case =>
  withGroup(
    subject,
    'corrections',
    {
      'correction.item': value('Sentence', undefined, 'ccf-reply', 2),
      'correction.kind': value('replace'),
      'correction.stands-as': value('10 years of imprisonment', undefined, 'ccf-reply', 2),
      'correction.should-say': value('7 years and 6 months of imprisonment', undefined, 'judgment', 14),
    },
    {
      'correction.item': value('Charge of leading an organisation', undefined, 'ccf-reply', 2),
      'correction.kind': value('remove'),
      'correction.stands-as': value('Leader of an armed terrorist organisation', undefined, 'ccf-reply', 2),
    },
    {
      'correction.item': value('Outcome of the extradition case'),
      'correction.kind': value('addendum'),
      'correction.stands-as': none,
      'correction.should-say': value(
        'On 17 April 2026 extradition was refused by a final decision, because of a risk of an unfair trial.',
        undefined,
        'refusal',
        1,
      ),
    },
  )
