/** What of a case was sent. `open`: without answers, exhibits and notes that are closed (C3, C4), and without the lawyer’s own words. */
export type ExchangeScope = { readonly part: 'whole' | 'open'; readonly pseudonymised: boolean }
