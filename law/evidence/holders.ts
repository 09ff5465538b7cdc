import type { Holder } from '#core/evidence/shopping-list.ts'

/**
 * Who is likely to have a paper, told from its name; the first that fits. Our own working list, not law. Papers of the requesting state are
 * asked for through counsel: a relative who asks there can be put in danger.
 */
export const holders: readonly Holder[] = [
  {
    from: 'counsel',
    names:
      /^a (dated )?(table|timeline|list of (the doubts|the other cases|like cases))|list of concrete doubts|^a list of|statement of counsel|files of the kit|entry in the portal/i,
  },
  { from: 'ccf', names: /\bccf\b|portal|general secretariat|interpol|list of excluded offences|acknowledgment/i },
  { from: 'doctor', names: /medical/i },
  { from: 'expert', names: /opinion|fingerprints|biometric/i },
  { from: 'state-of-protection', names: /protection|asylum|refugee|naturalis|grant|residence (title|permit)|registration of residence|status, with/i },
  {
    from: 'authority-abroad',
    names:
      /extradition|surrender|deportation|release|arrest|border|stop|foreign (authority|investigators)|police|custody record|detention order|transfer|hague|bodies abroad|minist/i,
  },
  { from: 'published', names: /provision|statute|\blaw\b|\bcode\b|gazette|treat(y|ies)|time limit|public (statement|page|extract|document)|officials|press/i },
  { from: 'organisation', names: /monitoring|country|\bun\b|reports?\b|context|like cases|positions|views|treatment of co-accused|listing/i },
  {
    from: 'court-file',
    names:
      /warrant|indictment|charge|court|case (file|papers)|judgment|summons|conviction|file of the investigation|decree|pleadings|award|ruling|decision|order\b/i,
  },
  { from: 'company-or-bank', names: /bank|compan|payment|settlement|loan|cheque|repayment|creditor|funds|accounts/i },
]
