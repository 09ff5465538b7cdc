import { choice, choices, dayFact, factGroup, quantity, text, yesno } from '#core/law/fact.ts'

/** A small catalogue for tests of the language: no law in it. */
export const catalogue = {
  facts: {
    'door.open': yesno({ asks: 'Is the door open?', yes: 'the door is open', no: 'the door is shut' }),
    'door.locked': yesno({ asks: 'Is it locked?', yes: 'the door is locked', no: 'the door is not locked' }),
    'door.colour': choice({ asks: 'Which colour?', says: 'the door is {}', options: { red: 'red', blue: 'blue', green: 'green' } }),
    'door.made-of': choices({ asks: 'Of what?', says: 'it is made of {}', options: { oak: 'oak', iron: 'iron' } }),
    'door.age': quantity({ asks: 'How old?', noun: 'the age of the door', unit: 'months' }),
    'door.hung-on': dayFact({ asks: 'When was it hung?', noun: 'the day it was hung' }),
    'door.maker': text({ asks: 'Who made it?', noun: 'the maker' }),
  },
  groups: {
    alerts: factGroup({
      one: 'alert',
      many: 'alerts',
      asks: 'Which alerts?',
      facts: { 'alert.type': choice({ asks: 'Type?', says: 'the alert is {}', options: { bell: 'a bell', horn: 'a horn' } }) },
    }),
    keys: factGroup({
      one: 'key',
      many: 'keys',
      asks: 'Which keys are there?',
      facts: { 'key.fits': yesno({ asks: 'Does it fit?', yes: 'the key fits', no: 'the key does not fit' }) },
    }),
  },
} as const
