import { choice, dayFact, factGroup, state, text, texts, yesno } from '#core/law/fact.ts'

/** Names as they stand in papers, with their own script. */
export const names = factGroup({
  one: 'name or alias',
  many: 'names and aliases',
  asks: 'Under which other names or spellings may data be held?',
  facts: {
    'name.text': text({ asks: 'The name as written', noun: 'the name' }),
    'name.kind': choice({ asks: 'What is it?', says: 'it is {}', options: { original: 'the name in its original script', transliteration: 'a transliteration', alias: 'an alias', former: 'a former name', 'as-in-alert': 'the name as it stands in the alert' } }),
    'name.language': text({ asks: 'In which language and script (for example zh-Hans, ar, ug, ru, tr)?', noun: 'the language of the name' }),
  },
})

export const applicant = {
  'applicant.family-name': text({ asks: 'Family name, as in the identity document', noun: 'the family name of the applicant', core: true }),
  'applicant.forenames': text({ asks: 'Forenames, as in the identity document', noun: 'the forenames of the applicant', core: true }),
  'applicant.sex': choice({ asks: 'Sex, as in the identity document', says: 'the applicant is {}', options: { female: 'female', male: 'male', other: 'neither marked female nor male' } }),
  'applicant.born-on': dayFact({ asks: 'Date of birth', noun: 'the date of birth of the applicant', core: true }),
  'applicant.born-in': text({ asks: 'Place of birth', noun: 'the place of birth of the applicant', core: true }),
  'applicant.parents': text({ asks: 'Names of the parents (they help the CCF’s search)', noun: 'the names of the applicant’s parents', level: 'C2' }),
  'applicant.nationalities': texts({ asks: 'Nationalities, present and past', noun: 'the nationalities of the applicant', core: true }),
  'applicant.nationality-relation': choice({ asks: 'How does the client’s nationality relate to the requesting state?', says: 'the person is {}', options: { national: 'a national of the requesting state', foreign: 'a foreign national', 'foreign-ex-resident': 'a foreign national who lived in the requesting state', dual: 'a dual national', 'dual-with-requester': 'a dual national, one nationality being that of the requesting state' } }),
  'applicant.id-document': text({ asks: 'Kind and number of the identity document', noun: 'the identity document' }),
  'applicant.id-issuer': state({ asks: 'Which state issued it?', noun: 'the issuer of the identity document' }),
  'applicant.id-expires-on': dayFact({ asks: 'When does it expire?', noun: 'the expiry of the identity document', core: true }),
  'applicant.id-complete': yesno({ asks: 'Does the copy show name, date of birth and photograph, with nothing blacked out?', yes: 'the copy of the identity document is complete', no: 'the copy of the identity document is not complete', core: true }),
  'applicant.country': state({ asks: 'In which country is the client now?', noun: 'the country where the applicant is', level: 'C2' }),
  'applicant.address': text({ asks: 'Address, or “care of counsel”', noun: 'the address of the applicant', level: 'C2' }),
  'applicant.kind': choice({ asks: 'Who applies?', says: 'the applicant is {}', options: { person: 'a person', minor: 'a minor', entity: 'an entity' }, core: true }),
} as const

export const submitter = {
  'submitter.name': text({ asks: 'Who files the request?', noun: 'the name of the representative', level: 'C2', core: true }),
  'submitter.capacity': choice({ asks: 'In which capacity?', says: 'the request is filed by {}', options: { self: 'the applicant', lawyer: 'a lawyer', family: 'a family member', ngo: 'an organisation', other: 'another authorised person' }, core: true }),
  'submitter.firm': text({ asks: 'Firm or organisation', noun: 'the firm of the representative', level: 'C2' }),
  'submitter.bar': text({ asks: 'Bar and registration number', noun: 'the bar of the representative', level: 'C2' }),
  'submitter.address': text({ asks: 'Postal address', noun: 'the address of the representative', level: 'C2' }),
  'submitter.email': text({ asks: 'E-mail', noun: 'the e-mail of the representative', level: 'C2' }),
  'submitter.phone': text({ asks: 'Telephone', noun: 'the telephone of the representative', level: 'C2' }),
  'submitter.mandate-signed-on': dayFact({ asks: 'When was the power of attorney signed?', noun: 'the date of the power of attorney', core: true }),
  'submitter.mandate-covers-access': yesno({ asks: 'Does it authorise access to all information about the client in INTERPOL’s files?', yes: 'the power of attorney covers access to the data', no: 'the power of attorney does not cover access to the data', core: true }),
} as const

export const request = {
  'request.language': choice({ asks: 'In which language does the case run before the CCF?', says: 'the language is {}', options: { ar: 'Arabic', en: 'English', fr: 'French', es: 'Spanish' } }),
  'request.signed-at': text({ asks: 'Place of signature', noun: 'the place of signature' }),
  'request.signed-on': dayFact({ asks: 'Date of signature', noun: 'the date of signature' }),
} as const
