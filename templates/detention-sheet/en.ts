import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'If someone close to you is held',
  subtitle: 'For the family: who to call, what to say, what to gather',
  header: 'For the family',
  keep: 'Keep this sheet in a safe place. Do not post it. Do not send it to anyone in the country that looks for your relative.',
  who: (name: Phrase) => phrase`This sheet is about ${name}. Hours count. Do these things in this order.`,
  call: {
    heading: '1. Call us at once, day or night',
    alone: '1. Find a lawyer at once',
    tell: 'Tell us:',
    items: [
      'the full name and the day of birth',
      'where: the airport, the police station or the prison, and the town',
      'when it was, and who told you',
      'what paper the police showed, if any',
      'which language the person speaks best',
      'which medicine the person needs',
      'the day and hour when a judge will hear the case',
    ],
    unknown: 'Call even if you do not know all of this.',
    local: 'A lawyer in that country is needed too. If we give you a name, write it here:',
    lines: ['Name', 'Number'],
  },
  say: {
    heading: '2. What you can say to the police',
    items: (name: Phrase) => [
      phrase`“I call about ${name}. There is a lawyer. Please let the two talk now.”`,
      phrase`“${name} does not agree to be sent to any country.”`,
      phrase`“Where are you holding my relative? On what paper? When will a judge decide?”`,
      phrase`“My relative needs an interpreter.” If it is true: “My relative needs medicine.”`,
    ],
    itemsAlone: (name: Phrase) => [
      phrase`“I call about ${name}. My relative asks for a lawyer, an interpreter and a judge.”`,
      phrase`“${name} does not agree to be sent to any country.”`,
      phrase`“Where are you holding my relative? On what paper? When will a judge decide?”`,
      phrase`If it is true: “My relative needs medicine.”`,
    ],
    write: 'Write down the name of each officer, and the hour.',
  },
  silent: {
    heading: '3. What you should not say or do',
    items: [
      'Do not talk about the case, about why your relative left, or about other relatives and friends.',
      'Do not lie. You can say: “I do not want to talk about this without a lawyer.”',
      'Do not hand over phones, papers or passwords before you have talked to a lawyer.',
      'Do not delete anything. Do not post anything.',
      'Do not pay anyone who says that he can get your relative out. Bail goes through the lawyer only.',
      'Do not tell your relative to agree to go back. Not even if someone says that it will then be over soon.',
    ],
  },
  consul: {
    heading: '4. No call to that country',
    text: (states: Phrase) => phrase`Do not call the embassy, the consul or the police of ${states}. Do not let anyone else call them for you.`,
    own: 'The consul of another country whose passport your relative has may help. Ask us first.',
    other: 'Ask us before you call any other consul.',
    calls:
      'If someone from there calls or comes to you, promise nothing. Write down the day, the words and who it was. Save messages. Tell us. It is proof, and we must know of it to keep you safe.',
  },
  gather: {
    heading: '5. What to gather',
    items: [
      'copies of passports and of other papers with a photo',
      'papers that give a right to stay in a country',
      'court papers, and letters from the CCF or from INTERPOL',
      'medical papers, and the names of medicines',
      'tickets and boarding passes',
      'papers on work, home, school and children: a judge may ask who waits at home',
    ],
    originals: 'Keep the originals safe. Give them to nobody but the lawyer. Send copies only in the way we tell you.',
  },
  yourself: {
    heading: '6. Take care of yourself',
    text: 'Travel there only after you have asked us: you could be stopped too. It can take days until you may visit or call. That does not mean that nothing is done.',
  },
  notes: {
    reader:
      'This sheet names the client and the state whose consulate must not be called: that is its purpose. It says nothing of the case, of protection or of where the client is.',
    abroad: 'Do not give it to relatives who live in the requesting state. Tell them by word of mouth what they must know.',
    local: 'Fill in the local lawyer by hand as soon as there is one.',
  },
}
