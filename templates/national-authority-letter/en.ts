import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Letter on an INTERPOL alert',
  subtitle: 'Confidential. Not to be passed to any other State.',
  rows: { to: 'To', person: 'The person concerned' },
  to: 'the authority',
  opening: 'I act for the person named above. My authority is enclosed.',
  openingInPerson: 'I am the person named above.',
  facts: {
    heading: 'The alert',
    unproven: (states: Phrase) =>
      phrase`The person concerned has reason to think that INTERPOL’s files may hold data at the request of ${states}. No document shows it.`,
    pending: (reference: Phrase) =>
      phrase`A request on these data is pending before the Commission for the Control of INTERPOL’s Files, the independent body that reviews them (reference ${reference}).`,
  },
  status: {
    heading: 'The person’s position',
    refused: (day: Phrase, court: Phrase, state: Phrase) =>
      phrase`Extradition on the same matter has been refused (decision of ${day}, ${court}, ${state}). That decision is final.`,
    protected: 'The person holds a protection status granted by a State that is not named in this letter. I can ask that State to confirm it to you.',
    none: 'The person asks for no privilege, but for the checks that your law provides.',
  },
  law: {
    heading: 'The law',
    refoulement: (article: Phrase) =>
      phrase`A State bound by the Convention against Torture may not hand a person over to a State where there are substantial grounds to believe in a danger of torture (${article}). That question must be answered before the alert is acted upon.`,
    quality: (article: Phrase) =>
      phrase`Data that come through INTERPOL must be accurate, relevant and up to date (${article} of INTERPOL’s Rules on the Processing of Data). Your own law on personal data governs the copies that your services keep.`,
    twice: (judgment: Phrase) =>
      phrase`If your State is bound by European Union law: the Court of Justice has held that a person may not be provisionally arrested on a Red Notice once a final judicial decision establishes that the trial for the same acts has been finally disposed of (${judgment}).`,
  },
  asks: {
    heading: 'What I ask for',
    intro: 'I ask you:',
    check: 'to take no measure on the strength of the alert without a prior decision of a court or of the minister competent under your law;',
    note: 'to put this letter on the file that your services see when the name is checked;',
    tell: 'to say in writing which data you hold on the person that come from or rest on the alert, from which source, on which legal basis, and to whom they went;',
    correct: 'to correct or erase those that are not accurate, not up to date or not lawful under your law;',
    erase: 'to erase those that rest on the alert, as they have no basis in INTERPOL’s files;',
    silence: (states: Phrase) => phrase`not to pass this letter, or anything in it, to ${states} or to the bureau of any other State; and`,
    contact: 'to name an officer whom I can reach at any hour, and to call me at once if the person is stopped.',
    contactInPerson: 'to name an officer whom a lawyer of the person can reach at any hour.',
  },
  closing: 'This letter gives no address and does not say where the person is. Please write to me only.',
  enclosed: { mandate: 'Power of attorney', decision: 'Answer or decision of the Commission', refusal: 'Decision that refuses extradition' },
  notes: {
    unproven:
      'No document shows that the alert exists. This letter would itself tell the authority of it. Find out first (access request, national data request), or have the client’s written instruction.',
    covert: 'The client fears or forbids contact with the source: a request pending before the CCF is not mentioned.',
    protected:
      'A paragraph says that the client is protected, without the State, the day or the reference. Ask the client again before it goes to this authority. Your own bar and telephone can give the State away: where they would, let a local lawyer sign.',
    protectedGuess:
      'Protection is not mentioned: the letter names the State that refused extradition, and it is the State that protects. A reader would put the two together.',
    protectedLeftOut:
      'Protection is recorded but not mentioned, as the client’s consent is not. With consent it is the strongest point against a handover: raise it with the client.',
    kept: 'A decision that kept the data is on file. The letter does not mention it. Do not write anything that hides it from an authority that asks.',
    resident:
      'If the person is a national or lawful resident of this State, add a sentence to the part on the person’s position: it is not printed from the file.',
    mandate: 'Check that the power of attorney covers this authority.',
    share: 'Police bureaus talk to each other. Send this only to an authority you trust not to tell the source, or by a local lawyer.',
    places:
      'By place, to check locally: United States: ICE Directive 15006.1 of 2023 asks officers not to rely on an alert alone; whether it is in force was not verified. Canada: the federal police said in 2018 that it does not arrest on a Red Notice. United Kingdom: practitioners report that a notice alone is no basis for arrest.',
  },
}
