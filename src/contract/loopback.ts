/** The header in which a page of the loopback host shows the session's secret, with every request but those for its own files. */
export const secretHeader = 'x-recourse-session'
