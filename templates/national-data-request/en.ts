export const english = {
  title: 'Request on personal data in police, border and visa files',
  rows: { to: 'To', person: 'The person concerned', right: 'Right invoked' },
  to: 'the authority, or its data protection officer',
  right: 'the provision of the national law on access to, and correction and erasure of, police data',
  opening: 'I act for the person named above. My authority and a copy of an official identity document are enclosed. Replies come to me only.',
  openingInPerson: 'I am the person named above. A copy of an official identity document is enclosed.',
  systems: {
    heading: 'Files to be searched',
    intro: 'Please search, under every spelling given above:',
    items: [
      'files of wanted persons and other police files;',
      'border, entry and exit files, and lists of persons to be stopped or questioned;',
      'visa, residence, asylum and nationality files, so far as they hold police data;',
      'copies of INTERPOL notices, diffusions and records of travel documents; and',
      'if your State takes part in it, the Schengen Information System: alerts for arrest, for refusal of entry or stay, and for discreet, inquiry or specific checks.',
    ],
  },
  asks: {
    heading: 'What I ask to be told',
    intro: 'Please tell me in writing:',
    items: [
      'whether data on the person are held, in which file, and what they say;',
      'from which authority or State they come, and since when they are held;',
      'on which legal basis and for which purpose they are held, and until when;',
      'to whom they were passed, in this State and abroad; and',
      'whether they come from, or rest on, data received through INTERPOL.',
    ],
    refused: 'Should an answer be refused or limited, please name the ground, the authority that supervises you, and the remedy and its time limit.',
  },
  correction: {
    heading: 'Correction or erasure',
    cleared:
      'Data that rest on the alert have no basis in INTERPOL’s files. Please erase them, tell those to whom you passed them, and confirm both in writing.',
    open: 'Please correct or erase data that are not accurate, not up to date or not lawfully held, tell those to whom you passed them, and confirm both in writing.',
  },
  silence:
    'Please ask no other State about this request and tell none of it. If your law requires you to consult another State first, please tell me before you do.',
  enclosed: { mandate: 'Power of attorney', identity: 'Copy of an official identity document' },
  notes: {
    cleared: 'The letter says what the CCF decided. Attach the certificate or the decision.',
    quiet:
      'Nothing on file clears the client, so the letter names no alert and no State: it asks only what is held. It can still draw attention to the client.',
    identity: 'The copy of the identity document goes to police. If it shows who protects the client, or the client’s address, agree with the client first.',
    schengen:
      'An INTERPOL notice is not an alert in the Schengen Information System; each needs its own request. The request may go to the authority of any State that takes part: choose one with care. Time limits exist; their numbers were not checked.',
    where: 'A request to the State where the client is can show that the client is there.',
    right: 'Put in the provision of the State’s own law.',
    wait: 'After a deletion, practitioners advise to wait about three months before judging national systems.',
    unitedStates:
      'United States: repeated stops can be raised under the redress programme of the Department of Homeland Security; it corrects nothing by itself.',
  },
}
