import type { FindingKind } from './finding.ts'

/** What a tag of a picture, a PDF or an Office file tells, by its name; undefined for one that tells nothing. */
export const kindOfTag = (tag: string): FindingKind | undefined => kinds.find(({ names }) => names.test(tag))?.kind

const kinds: readonly { readonly kind: FindingKind; readonly names: RegExp }[] = [
  {
    kind: 'person',
    names:
      /^(artist|creator|by-?line|.*ownername|author|authors|authorsposition|credit|copyright|rights|xpauthor|captionwriter|writer|contact|source|lastmodifiedby|manager)$/i,
  },
  { kind: 'company', names: /^(company|organi[sz]ation)$/i },
  { kind: 'serial', names: /(serialnumber|imageuniqueid|deviceid|documentid|instanceid)$/i },
  { kind: 'gps', names: /^(city|sub-?location|country|state|province.*|location.*|gpsareainformation|gpsprocessingmethod)$/i },
  { kind: 'camera', names: /^(make|model|lensmake|lensmodel|hostcomputer)$/i },
  { kind: 'software', names: /^(software|softwareagent|creatortool|producer|application|processingsoftware)$/i },
  {
    kind: 'date',
    names:
      /^(datetimeoriginal|createdate|creationdate|modifydate|moddate|datetime|datetimedigitized|datecreated|metadatadate|creation time|gpsdatestamp|offsettime.*|date|created|modified|sourcemodified|lastprinted)$/i,
  },
  {
    kind: 'description',
    names:
      /^(imagedescription|description|caption|usercomment|comment|xp(comment|title|subject|keywords)|keywords|subject|title|headline|objectname|category)$/i,
  },
  { kind: 'local-path', names: /^(template|hyperlinkbase)$/i },
]
