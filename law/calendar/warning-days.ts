/** Days before the end on which to warn, where the profile gives none. Our own working rule. */
export const ownWarningDays = { question: [14, 7, 2], expiry: [90, 30] } as const
