import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Before we file: what the other side may learn',
  subtitle: 'Confidential between client and lawyer. Not for filing.',
  opening:
    'Filing with the CCF can help you. It can also tell others something about you. Read this with us, ask, and decide. You may take time. You may change your mind until the request is sent.',
  stays: {
    heading: 'What stays closed',
    items: [
      (article: Phrase) =>
        phrase`The CCF’s own files are confidential. Your request is not entered in INTERPOL’s police files, and police bureaus have no access to it (${article} of the CCF’s Statute).`,
      () =>
        phrase`INTERPOL said in 2020 that it does not pass on where you are, the data of your lawyer, or what we expressly mark as confidential. We do not know of a later statement.`,
    ],
  },
  leaves: {
    heading: 'What may become known',
    items: [
      (state: Phrase, article: Phrase) =>
        phrase`The police bureau of ${state} may be told that you have made a request, and may be given a summary of our arguments (${article} of the CCF’s Statute).`,
      (_: Phrase, __: Phrase, article: Phrase) =>
        phrase`Under ${article} of the CCF’s Statute, INTERPOL’s General Secretariat is asked for its view once the request is accepted. Keeping something for the CCF alone is harder than it was.`,
    ],
    access: 'If we only ask what data exist, the bureau is asked before you are told. The question itself can show that you ask.',
    guess: 'From a summary the other side may guess who gave us papers, or where you are. We take out what we can see. We cannot see everything.',
    react:
      'The State may react: press your family, send a new alert, or speak of you in public. We do not know whether it will. If anyone threatens you or your family, write down what happened and when, keep it safe, and tell us.',
    back: 'What has been told cannot be taken back.',
  },
  secrecy: {
    heading: 'What secrecy costs',
    says: 'Marking a paper asks the CCF to keep it; it is not a lock. The more we hide, the less the CCF can use. If the other side may not even see a summary, the CCF may reject the request.',
  },
  levels: {
    heading: 'How each paper can be marked',
    caption: 'Marks',
    mark: 'Mark',
    means: 'What it means',
    rows: [
      ['Open', 'INTERPOL and the police bureaus may see it.'],
      ['Summary only', 'The other side may be told what it is about, not see it.'],
      ['Not to the source', 'Only the CCF and INTERPOL’s General Secretariat.'],
      ['CCF only', 'Only the CCF, unless it asks us first.'],
      ['Not filed', 'We keep it. Nobody else sees it.'],
    ],
  },
  papers: {
    heading: 'Your papers, as marked so far',
    caption: 'Papers',
    number: 'No.',
    paper: 'Paper',
    mark: 'Mark',
    told: 'What the other side may be told of it',
    change: 'Change to',
    open: 'All of it',
    noMore: 'No more than the words on the left',
    nothing: 'Nothing is written down yet',
    closed: 'A confidential paper',
    none: 'No paper is recorded yet.',
    fixed: 'Where you are, your family, and your lawyer’s data are never marked lower than “Not to the source”.',
  },
  summary: {
    heading: 'What the other side would be told',
    quote: 'If the bureau is asked, we propose that it be told this and no more:',
    missing: 'what the source may be told, in two neutral sentences',
  },
  sofar: {
    heading: 'What we noted of your wishes',
    facts: {
      'disclosure.must-not-reach-source': 'Are there things the other side must not learn?',
      'disclosure.source-may-be-contacted': 'May the CCF ask the police bureau that wants you?',
      'disclosure.contact-is-dangerous': 'Would it put someone in danger if it learned of the request?',
    },
    caption: 'Your wishes',
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known yet',
    declined: 'You chose not to say',
  },
  decision: {
    heading: 'Your decision',
    says: 'Tick one box under each number.',
    choices: [
      { id: 'file', about: 'Filing', options: ['File the request.', 'Do not file now.'] },
      {
        id: 'source',
        about: 'The police bureau that wants me',
        options: ['It may be told of the request and given the text above.', 'It may not, although the request may then fail.'],
      },
      { id: 'marks', about: 'My papers', options: ['They keep the marks above.', 'The marks change as I wrote in the table.'] },
      {
        id: 'protection',
        about: 'A State that protects me',
        options: ['The CCF may ask it to confirm this, as I sign separately.', 'The CCF may not ask it.', 'This does not concern me.'],
      },
    ],
    box: (option: string) => `□  ${option}`,
    signed: 'I have understood this paper. I was told what filing may reveal and what it may bring. Nobody can promise me the result. This is my own decision.',
  },
  signature: 'Signature of the client',
  interpreter: 'Statement of an interpreter',
  notes: {
    keep: 'Keep the signed original at your office. A copy in the client’s hands can be found: ask before you give one.',
    talk: 'Read it aloud with the client, alone, with an interpreter of the client’s choice. Family in the room can make a free answer hard.',
    danger: 'The client fears that contact with the source endangers someone. Decide on that before anything else, an access request included.',
    differs: 'The client objects to contact with the source. Say plainly that the request may fail on it.',
    summary: 'The proposed text stands on the file as it is. Check that it names no place, date or person the source must not learn.',
    levels: 'After signature, bring the marks in the file into line with this paper.',
  },
}
