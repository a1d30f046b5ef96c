import { stem } from '../model/stem.ts';

/**
 * Words of academic English in general: they say how authors speak, not what a paper is about. Names of no subject.
 * Those of the last lines are prefixes, which a hyphen makes words: `pre-routing`.
 */
const GENERAL_WORDS = `
  ability able accordingly achieve achieved achievement across actual actually add addition additional
  additionally address adopt adopted advance advanced advantage advantageous affect aim aims alleviate
  allow allows alternative amount analyse analysis analyze appear applicable application applications
  applied apply approach approaches appropriate argue arise aspect aspects attempt available avoid
  aware based basis begin behave believe benefit best better brief briefly broad build building
  capabilities capability capable careful case cases cause certain challenge challenges challenging
  change characteristic choice choose clear clearly close collection combine common commonly comparable
  compare compared comparison compelling competitive complete completely comprehensive concern conclude
  conclusion conduct conducted consequently consider considerable considered consist consistent
  consistently construct contain contribute contribution contributions conventional correspond
  corresponding create critical crucial current currently deal dedicated define deliver demand
  demonstrate demonstrated demonstrates depend describe described design designed desirable despite
  detail detailed develop developed development difference different difficult difficulty directly
  discover discuss distinct diverse drawback driven easily easy effect effective effectively
  effectiveness efficacy effort emerge emerging empirical empirically employ enable enables encourage
  enhance enhanced ensure entire entirely equal especially essential establish evaluate evaluated
  evaluation evidence examine example examples exceed excellent exhibit exist existing expect expected
  experiment experimental experiments explain explore extend extensive extensively extent facilitate
  fact factor fail fairly fast faster finally find finding findings focus follow following found
  framework frameworks fully fundamental future gain gains general generally github goal great greatly
  guide handle help helps high higher highlight highly hold https huge idea identify immense impact
  implement implementation important importantly improve improved improvement improvements improves
  improving inability include includes including incorporate increase increased increasing increasingly
  indicate individual insight insights inspire instance integrate intensive interest interesting
  introduce introduced introduces investigate involve issue issues jointly key kind known lack large
  largely later lead leading leads leverage leverages leveraging limit limitation limitations limited
  literature low lower main maintain maintaining major manner mean means meet method methodology
  methods mitigate modern motivate naturally necessary necessitate need needs new notable notably note
  notion novel number numerous observe obtain obtained offer offers open order original outline
  outperform outperforms overall overcome particular particularly perform performance performed
  performs period plausible play poor popular pose potential potentially practical practice precise
  predominantly previous previously primarily primary principle prior problem problems proceed produce
  prominent promise promising proper properties property prove proven provide provides providing public
  publicly purpose quite raise range rapid rapidly rarely reach readily real reason reasonable receive
  recent recently reduce reduced reduces reducing refer regard related relatively release relies rely
  remain remains remarkable remarkably replace report require required requirement requirements
  requires researcher researchers respectively result resulting results reveal rich rise role run
  satisfactory scenario scenarios section seek serious serve set sets setting severe shed short
  shortcoming significant significantly similar simple simply simultaneously single situation small
  solution solutions solve sophisticated sound specific specifically standard start state step steps
  straightforward strategies strategy strength strong struggle studies subsequently substantial
  substantially success successful successfully suffer suffered suffers sufficient suggest suitable
  summarize superior support surpass survey systematic tackle tailored technique techniques term terms
  test today top total traditional treat trend try type types typical typically ultimately underlying
  understand understanding understood unified unique usage useful usually utilize valuable value
  variety various vast verify versatile viable view vital wide widely widespread work works worse yield
  yields
  consuming end form level long part scale scheme size time world
  anti bi co cross hyper inter intra macro mega meta micro mini mono multi non poly post pre pseudo quasi re self semi sub super
  tri ultra uni`;

const STEMS: ReadonlySet<string> = new Set(GENERAL_WORDS.trim().split(/\s+/u).map(stem));

/** True for the stem of a word of academic English in general. */
export const isGeneral = (wordStem: string): boolean => STEMS.has(wordStem);
