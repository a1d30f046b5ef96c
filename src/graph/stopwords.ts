/** English function words, and the words by which abstracts speak of themselves. No word of any subject. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost alone along already also although always am among an and another any
  anyone anything are around as at away b be became because become becomes been before being below between beyond both but by
  c came can cannot come comes could d did do does doing done down due during e each either else enough etc even ever every
  everything f few first for four from further furthermore g get gets give given gives go good had has have having he hence her
  here him his how however i if in indeed instead into is it its itself j just k l last least less let like likely m made mainly
  make makes many may me might mine more moreover most mostly much must my n namely near nearly need neither never nevertheless
  next no non none nor not nothing now o of off often on once one only onto or other others otherwise our ours out over own p
  per perhaps possible put q quite r rather really s same see seem seems several shall she should since so some something
  sometimes soon still such t take taken takes than that the their them then there thereby therefore these they thing things
  this those though three through throughout thus to together too toward towards two u under unlike until up upon us use used
  uses using v very via w was way ways we well were what when where whereas whether which while who whole whom whose why will
  with within without would x yet you your z
  abstract article paper papers propose proposed proposes present presented presents show shown shows study`
    .split(/\s+/u)
    .filter(Boolean)
);
