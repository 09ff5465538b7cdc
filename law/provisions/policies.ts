import { day } from '#core/civil-date.ts'
import { generalAssembly, generalSecretariat, type Provisions } from '#law/provisions/instruments.ts'

/** Policies on refugees and on child abduction, the Repository of Practice, the Silver pilot. */
export const policies = {
  'refugee-policy-2015': {
    instrument: 'INTERPOL Executive Committee',
    id: 'refugee-policy-2015',
    at: 'Refugee policy of 2014 and 2015',
    short: 'Refugee policy 2015',
    title: 'Refugees: conditions of the policy',
    quote:
      '[i]n general, the processing of red notices and diffusions against refugees will not be allowed if the following conditions are met: the status of refugee or asylum-seeker has been confirmed; the notice/diffusion has been requested by the country where the individual fears persecution; the granting of the refugee status is not based on political grounds vis-a-vis the requesting country',
    paraphrase:
      'In general, Red Notices and diffusions against refugees are not processed where the status has been confirmed, the request comes from the country of feared persecution, and the grant was not itself a political act towards that country.',
    versionLabel: 'Policy sent to members in February 2015',
    inForce: { from: day('2015-02-01') },
    verification: 'secondary',
    caveat:
      'Approved in June 2014 and sent out in February 2015; the day is not known. The third condition is read as aimed at grants made for reasons between states, not at the refugee’s own political opinion; that reading is not confirmed.',
    sources: ['s66', 's65', 's67'],
  },
  'ga-2017-86-res-09': {
    ...generalAssembly,
    id: 'ga-2017-86-res-09',
    at: 'Resolution GA-2017-86-RES-09',
    short: 'GA-2017-86-RES-09',
    title: 'Refugee resolution',
    paraphrase:
      'The refugee policy was endorsed by the General Assembly. Once a member country confirms refugee status, INTERPOL deletes notices and diffusions from the country of feared persecution. Where asylum is denied or status revoked, data may be maintained or restored.',
    versionLabel: '86th General Assembly, 2017',
    inForce: { from: day('2017-09-01') },
    verification: 'official',
    caveat:
      'The substance was read on INTERPOL’s page on the resolution, not in its text. The 86th General Assembly closed at the end of September 2017; the day of adoption is not known, and the month was not read in an official text.',
    sources: ['s54'],
  },
  'interpol-refugee-page': {
    ...generalSecretariat,
    id: 'interpol-refugee-page',
    at: 'Page on the Refugee Resolution',
    short: 'INTERPOL refugee page',
    title: 'INTERPOL on its refugee resolution',
    quote:
      "Once a member country has confirmed a person's refugee status, INTERPOL will delete any Notice or Diffusion for the individual from the country where he or she fears persecution.",
    paraphrase: 'INTERPOL says that it deletes notices and diffusions from the country of feared persecution once a member confirms refugee status.',
    versionLabel: 'Page on GA-2017-86-RES-09, undated',
    inForce: { from: day('2017-09-01') },
    verification: 'official',
    caveat:
      'These are INTERPOL’s words about the resolution, not the words of the resolution. The page is undated; the date given is the month of the resolution.',
    sources: ['s54', 'p09'],
  },
  'abduction-policy-2022': {
    ...generalSecretariat,
    id: 'abduction-policy-2022',
    at: 'Policy of 2022 on parental child abduction',
    short: 'Child abduction policy 2022',
    title: 'Parental child abduction',
    paraphrase:
      'No Red Notice where courts of two countries gave conflicting custody rulings and either both parents took part in the proceedings in both, or there were Hague Convention proceedings with a custody element. Otherwise a notice is possible.',
    versionLabel: 'Policy of 2022',
    inForce: { from: day('2022-01-01') },
    verification: 'secondary',
    caveat: 'The list of conditions breaks off in the source. Only the year is known.',
    sources: ['s48'],
  },
  'rop-2024': {
    ...generalSecretariat,
    id: 'rop-2024',
    at: 'Repository of Practice on Articles 2 and 3 (2024)',
    short: 'RoP 2024',
    title: 'Repository of Practice',
    paraphrase:
      'The General Secretariat’s collected practice on Articles 2(1) and 3 of the Constitution. It replaces the 2013 edition, which dealt with Article 3 only. Among its topics are terrorism, race, religion, political unrest, changes of power, sanctions, civil disputes, judicial independence and risk of harm.',
    versionLabel: 'November 2024 edition, 104 pages',
    inForce: { from: day('2024-11-01') },
    verification: 'secondary',
    caveat: 'The text was not read. Only the month is known.',
    sources: ['s15', 's16', 's55', 's56'],
  },
  'rop-2013': {
    ...generalSecretariat,
    id: 'rop-2013',
    at: 'Repository of Practice on Article 3 (2013)',
    short: 'RoP 2013',
    title: 'Repository of Practice, superseded',
    paraphrase: 'The second edition, on Article 3 only. One section is headed coherence between the charges and supporting facts. It is superseded.',
    versionLabel: 'Second edition, February 2013',
    inForce: { from: day('2013-02-01'), to: day('2024-10-31') },
    verification: 'secondary',
    caveat: 'Only the contents page was read. It ended with the edition of November 2024; neither day is known.',
    sources: ['s14', 's15'],
  },
  'silver-framework-2025': {
    ...generalSecretariat,
    id: 'silver-framework-2025',
    at: 'Legal framework of the Silver Notice pilot',
    short: 'Silver framework 2025',
    title: 'Silver Notices and diffusions',
    paraphrase:
      'The pilot serves to locate, identify, learn about and monitor assets. It asks for no coercive measure. Each Silver Notice or diffusion is reviewed before it is sent, and the CCF is competent.',
    versionLabel: 'Pilot from 10 January 2025',
    inForce: { from: day('2025-01-10') },
    verification: 'secondary',
    caveat:
      'The pilot was to run at least until November 2025. Whether it became permanent is not established. It does not stand in the Rules on the Processing of Data.',
    sources: ['s93', 's94', 's95'],
  },
} as const satisfies Provisions
