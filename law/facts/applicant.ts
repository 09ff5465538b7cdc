import { choice, dayFact, factGroup, state, text, texts, yesno } from '#core/law/fact.ts'

/** Names as they stand in papers, with their own script. */
export const names = factGroup({
  one: 'name or alias',
  many: 'names and aliases',
  asks: 'Under which other names or spellings may data be held?',
  facts: {
    'name.text': text({
      asks: 'The name as written',
      why: 'Data may stand under another spelling or alias, and a search under one name alone can miss them.',
      noun: 'the name',
    }),
    'name.kind': choice({
      asks: 'What is it?',
      says: 'what is recorded is {}',
      options: {
        original: 'the name in its original script',
        transliteration: 'a transliteration',
        alias: 'an alias',
        former: 'a former name',
        'as-in-alert': 'the name as it stands in the alert',
      },
    }),
    'name.language': text({ asks: 'In which language and script (for example zh-Hans, ar, ug, ru, tr)?', noun: 'the language of the name' }),
  },
})

export const applicant = {
  'applicant.family-name': text({
    asks: 'Family name, as in the identity document',
    why: 'The CCF checks the identity of whoever asks, and a request that does not match the identity document risks being found inadmissible.',
    noun: 'the family name of the applicant',
    core: true,
  }),
  'applicant.forenames': text({
    asks: 'Forenames, as in the identity document',
    why: 'Together with the family name and the date of birth it is what INTERPOL’s files are searched by.',
    noun: 'the forenames of the applicant',
    core: true,
  }),
  'applicant.sex': choice({
    asks: 'Sex, as in the identity document',
    says: 'the applicant is {}',
    options: { female: 'female', male: 'male', other: 'neither marked female nor male' },
  }),
  'applicant.born-on': dayFact({
    asks: 'Date of birth',
    why: 'It is compared with the identity document and with the identity data of the alert under Article 83(2)(a).',
    noun: 'the date of birth of the applicant',
    core: true,
  }),
  'applicant.born-in': text({ asks: 'Place of birth', noun: 'the place of birth of the applicant', core: true }),
  'applicant.parents': text({
    asks: 'Names of the parents (they help the CCF’s search)',
    why: 'They tell persons of the same name apart when the files are searched.',
    noun: 'the names of the applicant’s parents',
    level: 'C2',
  }),
  'applicant.nationalities': texts({
    asks: 'Nationalities, present and past',
    why: 'Nationality bears on extradition, on protection and on which bureaus may be asked.',
    noun: 'the nationalities of the applicant',
    core: true,
  }),
  'applicant.nationality-relation': choice({
    asks: 'How does the client’s nationality relate to the requesting state?',
    why: 'A state that does not extradite its nationals, and protection against one’s own state, both turn on it.',
    says: 'the person is {}',
    options: {
      national: 'a national of the requesting state',
      foreign: 'a foreign national',
      'foreign-ex-resident': 'a foreign national who lived in the requesting state',
      dual: 'a dual national',
      'dual-with-requester': 'a dual national, one nationality being that of the requesting state',
    },
  }),
  'applicant.id-document': text({ asks: 'Kind and number of the identity document', noun: 'the identity document', level: 'C2' }),
  'applicant.id-issuer': state({ asks: 'Which state issued it?', noun: 'the issuer of the identity document', level: 'C2' }),
  'applicant.id-expires-on': dayFact({
    asks: 'When does it expire?',
    why: 'A request with an expired identity document risks being found inadmissible.',
    noun: 'the expiry of the identity document',
    proof: ['A full copy of the identity document'],
    core: true,
  }),
  'applicant.id-complete': yesno({
    asks: 'Does the copy show name, date of birth and photograph, with nothing blacked out?',
    why: 'A request with an incomplete or blacked-out copy risks being found inadmissible.',
    yes: 'the copy of the identity document is complete',
    no: 'the copy of the identity document is not complete',
    proof: ['A full copy of the identity document'],
    core: true,
  }),
  'applicant.passport-expires-on': dayFact({
    asks: 'When does the passport or travel document expire, if it is not the identity document above?',
    why: 'A client who must renew it may have to turn to the state that seeks them.',
    noun: 'the expiry of the travel document',
    proof: ['The travel document'],
    level: 'C2',
  }),
  'applicant.residence-expires-on': dayFact({
    asks: 'When does the right of residence expire?',
    why: 'A permit that lapses while the alert stands can bring removal, and with it urgency.',
    noun: 'the expiry of the right of residence',
    proof: ['The residence permit'],
    level: 'C2',
  }),
  'applicant.country': state({
    asks: 'In which country is the client now?',
    why: 'Urgency and the extradition law that applies depend on it, and the requesting state must not learn it from the request.',
    noun: 'the country where the applicant is',
    level: 'C2',
  }),
  'applicant.address': text({ asks: 'Address, or “care of counsel”', noun: 'the address of the applicant', level: 'C2' }),
  'applicant.kind': choice({
    asks: 'Who applies?',
    why: 'A minor and an entity need further papers: proof of the relationship, or of registration and authority.',
    says: 'the applicant is {}',
    options: { person: 'a person', minor: 'a minor', entity: 'an entity' },
    core: true,
  }),
  'applicant.relationship-shown': yesno({
    asks: 'For a minor: does a document show the relationship to the one who acts?',
    why: 'The CCF’s sheet on admissibility asks for a document that proves the relationship, such as a record of birth.',
    yes: 'a document shows the relationship to the minor',
    no: 'no document shows the relationship to the minor',
    proof: ['The record of birth', 'The order on guardianship'],
  }),
  'applicant.entity-registered': yesno({
    asks: 'For an entity: is there an official document with its full name and the date of its registration?',
    why: 'The CCF’s sheet on admissibility asks an entity for its official document, with the registration number if there is one.',
    yes: 'an official document shows the entity’s name and registration',
    no: 'no official document shows the entity’s name and registration',
    proof: ['An extract of the register'],
  }),
  'applicant.entity-authority-shown': yesno({
    asks: 'For an entity: is the authority of the natural person who acts for it shown?',
    why: 'The CCF’s sheet on admissibility asks for proof of the standing or authority to act for the entity.',
    yes: 'a document shows the authority to act for the entity',
    no: 'no document shows the authority to act for the entity',
    proof: ['The resolution or extract that gives the authority'],
  }),
} as const

export const submitter = {
  'submitter.name': text({ asks: 'Who files the request?', noun: 'the name of the representative', core: true, level: 'C2' }),
  'submitter.capacity': choice({
    asks: 'In which capacity?',
    why: 'Whoever acts for another must show the authority to do so, or the request risks being found inadmissible.',
    says: 'the request is filed by {}',
    options: { self: 'the applicant', lawyer: 'a lawyer', family: 'a family member', ngo: 'an organisation', other: 'another authorised person' },
    core: true,
    level: 'C2',
  }),
  'submitter.firm': text({ asks: 'Firm or organisation', noun: 'the firm of the representative', level: 'C2' }),
  'submitter.bar': text({ asks: 'Bar and registration number', noun: 'the bar of the representative', level: 'C2' }),
  'submitter.address': text({ asks: 'Postal address', noun: 'the address of the representative', level: 'C2' }),
  'submitter.email': text({ asks: 'E-mail', noun: 'the e-mail of the representative', level: 'C2' }),
  'submitter.phone': text({ asks: 'Telephone', noun: 'the telephone of the representative', level: 'C2' }),
  'submitter.phone-at-all-hours': text({
    asks: 'At which number can counsel be reached day and night?',
    why: 'It stands on the card the client carries and on the sheet for the family: an arrest is decided in hours, and at night.',
    noun: 'the number at which counsel is reached day and night',
    level: 'C2',
  }),
  'submitter.mandate-signed-on': dayFact({
    asks: 'When was the power of attorney signed?',
    why: 'With an unsigned or undated power of attorney the request risks being found inadmissible.',
    noun: 'the date of the power of attorney',
    proof: ['The power of attorney'],
    core: true,
    level: 'C2',
  }),
  'submitter.mandate-covers-access': yesno({
    asks: 'Does it authorise access to all information about the client in INTERPOL’s files?',
    why: 'The power of attorney must let the representative see all data; without that the request risks being found inadmissible.',
    yes: 'the power of attorney covers access to the data',
    no: 'the power of attorney does not cover access to the data',
    proof: ['The power of attorney'],
    core: true,
  }),
  'submitter.mandate-names-representative': yesno({
    asks: 'Does the power of attorney name the representative who files?',
    why: 'If another person than the one named acts, the request risks being found inadmissible.',
    yes: 'the power of attorney names the representative who files',
    no: 'the power of attorney does not name the representative who files',
    proof: ['The power of attorney'],
  }),
  'submitter.mandate-review-on': dayFact({
    asks: 'On which day must the power of attorney be renewed or looked at again?',
    why: 'No rule on its age was found; a day set now keeps it from lapsing unseen.',
    noun: 'the day on which the power of attorney is looked at again',
    proof: ['The power of attorney'],
    level: 'C2',
  }),
} as const

export const request = {
  'request.language': choice({
    asks: 'In which language does the case run before the CCF?',
    why: 'The CCF works in four languages; a request in another one risks being found inadmissible.',
    says: 'the case runs before the CCF in {}',
    options: { ar: 'Arabic', en: 'English', fr: 'French', es: 'Spanish' },
  }),
  'request.signed-at': text({ asks: 'Place of signature', noun: 'the place of signature', level: 'C2' }),
  'request.signed-on': dayFact({ asks: 'Date of signature', noun: 'the date of signature' }),
} as const
