export const english = {
  title: 'Papers we need',
  subtitle: 'Confidential. For the client and for counsel who works on the case.',
  opening:
    'This list says what would prove each point of the case, what we hold already, and what is still missing. Tick what you have. You need not find everything: one good paper on a point is worth more than ten poor ones. What we hold may be one of the papers listed under it; then that box is done.',
  safety: {
    heading: 'Before you collect or send anything',
    items: [
      'Take no risk for a paper. Do not ask anyone in the country that seeks you, if asking could harm that person. Tell us, and we look for another way.',
      'Do not send originals. Keep them, and make clear, whole copies: every page, every stamp, nothing covered.',
      'Do not send papers by ordinary e-mail or through social media. Ask us first how to hand them over; if you cannot reach us safely, keep them.',
      'Delete nothing from a phone or computer, even if it seems useless or embarrassing. If a device must cross a border, tell us before.',
      'For a screenshot: show the whole screen with the address of the page, and write down the day, the hour and who made it.',
      'Do not call the police, the prosecutor or the embassy of the State that seeks you to get a paper.',
      'Papers in another language: send them as they are. We see to the translation.',
    ],
  },
  always: {
    heading: 'Needed in every case',
    items: {
      identity: 'An identity document that is in date: a full copy, names, date of birth and photograph readable, nothing covered',
      mandate: 'The power of attorney, signed by hand',
      instruction: 'Your written instruction on what the other side may learn (the risk note)',
      alert: 'Whatever shows the alert: arrest sheet, border note, letter, court paper, screenshot',
    },
  },
  grounds: 'Point by point',
  held: (papers: string) => `Held: ${papers}.`,
  heldNothing: 'Held: nothing yet.',
  onWord: (count: number) =>
    count === 1
      ? 'One fact of this point rests so far on the client’s word. A paper for it comes first.'
      : `${count} facts of this point rest so far on the client’s word. A paper for them comes first.`,
  asked: 'Its papers are asked for under an earlier point.',
  exhibit: (number: number, title: string) => `no. ${number} (${title})`,
  closed: 'a confidential paper',
  open: {
    heading: 'Questions still open',
    intro: 'These answers are missing. Each could bring in a further point or take one away. Those on which most depends come first.',
    cut: 'More questions are open than stand here; the app lists them all.',
    none: 'No question is open.',
  },
  box: (item: string) => `□  ${item}`,
  about: (one: string, question: string) => `${one.charAt(0).toUpperCase()}${one.slice(1)}: ${question}`,
  boxWithProof: (question: string, proof: string) => `□  ${question} (${proof})`,
  notes: {
    reader:
      'The list shows the points of the case, protection included. It bears the code name only. Go through it with the client in person; hand it over only if the client can keep it safe.',
    held: 'What is held is read from the exhibits behind the facts. Whether an exhibit proves its point is for you to judge.',
    alternatives: 'The papers named under a point are ways of proving it; seldom are all needed.',
    cap: 'The CCF is reported to accept at most 20 appendices: collect more, file the best.',
  },
}
