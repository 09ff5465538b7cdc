export const situation = {
  title: 'Situation',
  lead: 'What is known of the alert, the case behind it and the person. Every answer is kept as you give it.',
} as const
