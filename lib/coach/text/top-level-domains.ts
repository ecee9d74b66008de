const countries =
  'acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbvbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegereseteufifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsusvsxsysztctdtftgthtjtktltmtntotrtttvtwtzuaugukusuyuzvavcvevgvivnvuwfwsyeytzazmzw';

const generic = new Set(
  'com org net edu gov mil int info biz name pro jobs mobi travel coop museum tel aero xxx app dev page blog shop store online site website tech space art design studio photo photography gallery music band club fun games live stream video tv news media press agency marketing consulting services solutions group company business global world today life health fitness yoga care clinic dental restaurant cafe coffee bar beer wine pizza kitchen recipes catering bakery farm garden flowers florist pet vet dog fashion clothing boutique shoes jewelry beauty hair salon spa house homes realestate estate rent apartments build builders repair plumbing tools cleaning auto cars bike taxi tours holiday hotel events party wedding gift gifts cards sale deals discount market money finance bank capital law legal academy school education university training community social foundation charity church family kids baby love link click cloud digital email software systems xyz top vip one city london nyc berlin paris cat eus gal goog google youtube'.split(
    ' ',
  ),
);

/**
 * True for every country's domain and the generic ones small businesses use. Not the whole list of 1,400 (4.5 KB in the
 * sidebar): a rarer one without `https://` in front is counted by its letters.
 */
export function isTopLevelDomain(label: string): boolean {
  const lower = label.toLowerCase();
  if (lower.length !== 2) return generic.has(lower);
  for (let at = 0; at < countries.length; at += 2) if (countries.startsWith(lower, at)) return true;
  return false;
}
