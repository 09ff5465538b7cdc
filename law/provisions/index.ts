/** Every provision a rule or a paper may cite. */
export type ProvisionId =
  | 'constitution-2' | 'constitution-3' | 'constitution-31' | 'constitution-36'
  | 'rpd-5' | 'rpd-10-1' | 'rpd-10-2' | 'rpd-11' | 'rpd-12' | 'rpd-13' | 'rpd-14' | 'rpd-17' | 'rpd-18'
  | 'rpd-34-1' | 'rpd-34-3' | 'rpd-34-4' | 'rpd-35' | 'rpd-44' | 'rpd-46' | 'rpd-50' | 'rpd-51' | 'rpd-61' | 'rpd-73' | 'rpd-74' | 'rpd-81'
  | 'rpd-82' | 'rpd-83-1-a' | 'rpd-83-1-a-i' | 'rpd-83-1-a-i-behavioural' | 'rpd-83-1-a-i-family' | 'rpd-83-1-a-i-administrative' | 'rpd-83-1-a-i-list' | 'rpd-83-1-a-ii-prosecution' | 'rpd-83-1-a-ii-sentence' | 'rpd-83-1-a-iii'
  | 'rpd-83-1-b' | 'rpd-83-1-c' | 'rpd-83-2-a' | 'rpd-83-2-b-i' | 'rpd-83-2-b-ii' | 'rpd-83-2-b-iii' | 'rpd-83-2-b-iv' | 'rpd-83-2-b-v'
  | 'rpd-84-a' | 'rpd-84-b' | 'rpd-84-c' | 'rpd-85' | 'rpd-86' | 'rpd-87-a' | 'rpd-87-b' | 'rpd-88' | 'rpd-89' | 'rpd-90'
  | 'rpd-97' | 'rpd-98' | 'rpd-99-2' | 'rpd-99-3-c' | 'rpd-128' | 'rpd-129' | 'rpd-131'
  | 'excluded-offences-2022' | 'abduction-policy-2022' | 'refugee-policy-2015' | 'ga-2017-86-res-09'
  | 'agn-20-res-11' | 'agn-53-res-7' | 'agn-63-res-9' | 'agn-66-res-7' | 'ag-2006-res-04' | 'rop-2024' | 'silver-framework-2025'
  | 'ccf-statute-3' | 'ccf-statute-20' | 'ccf-statute-21' | 'ccf-statute-29' | 'ccf-statute-30' | 'ccf-statute-31' | 'ccf-statute-32' | 'ccf-statute-33' | 'ccf-statute-34' | 'ccf-statute-35'
  | 'ccf-statute-36' | 'ccf-statute-37' | 'ccf-statute-38' | 'ccf-statute-39' | 'ccf-statute-40' | 'ccf-statute-41' | 'ccf-statute-42' | 'ccf-statute-44'
  | 'operating-rules-19-2' | 'operating-rules-25-2' | 'operating-rules-30' | 'operating-rules-30-7'
