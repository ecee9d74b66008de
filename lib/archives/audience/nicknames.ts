/** First names and what they are called for short; only where one short form is common and its long form is clear. */
const groups = [
  'robert rob bob bobby robbie',
  'william will bill billy liam',
  'richard rick dick rich',
  'james jim jimmy jamie',
  'john jack johnny',
  'michael mike mick mikey',
  'thomas tom tommy',
  'elizabeth liz beth lizzie betty eliza',
  'katherine catherine kate kathy cathy katie kathryn',
  'margaret maggie meg peggy',
  'joseph joe joey',
  'edward ed eddie ted',
  'charles charlie chuck',
  'daniel dan danny',
  'david dave davey',
  'matthew matt',
  'andrew andy drew',
  'anthony tony',
  'christopher chris',
  'nicholas nick nicky',
  'steven stephen steve',
  'benjamin ben benny',
  'samuel sam sammy',
  'alexander alex sandy',
  'patricia pat patty trish',
  'jennifer jen jenny',
  'susan sue susie',
  'deborah debbie deb',
  'jessica jess',
  'rebecca becky',
  'victoria vicky vicki',
  'gregory greg',
  'timothy tim',
  'jeffrey jeff',
  'kenneth ken kenny',
  'ronald ron',
  'jose pepe',
  'francisco paco pancho',
  'josef sepp',
  'johannes hannes',
].map((group) => group.split(' '));

const longForms = new Map(groups.flatMap((group) => group.map((name) => [name, group[0]!] as const)));

/** The long form of a first name, "robert" for "bob"; the name itself where none is known. */
export function longNameOf(name: string): string {
  return longForms.get(name) ?? name;
}
