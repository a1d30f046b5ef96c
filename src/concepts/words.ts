const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that stand in no concept (determiners, pronouns, auxiliaries, connectives, quantifiers). */
export const STOP_WORDS = set(`
  a an the this that these those such some any each every no all both either neither another other others same own its their our your his her my
  it they we you he she i one ones who whom whose which what where when why how whether if then else than as so because since while although though
  is are was were be been being am do does did done doing have has had having can could may might must shall should will would
  and or but nor not only also too very more most less least much many few several various numerous multiple different certain respective respectively
  of in on at by for from to with without within into onto over under between among across through during via per about against toward towards upon
  above below after before until up down out off again further here there however therefore thus hence moreover furthermore additionally finally
  firstly secondly lastly next last previous following based using used use uses towards e.g i.e etc et al vs versus
  yet still even just well almost nearly already often usually typically generally commonly largely mainly mostly highly significantly
  due according regarding concerning given called named termed namely particular especially including include includes
  example instance rather instead whereas together alone along around beyond despite except like unlike near
`);

/** Adjectives and adverbs that mostly praise, place or compare; in front of a concept they are seldom part of it. */
export const WEAK_MODIFIERS = set(`
  available able seamless first second third known
  new novel recent recently existing current currently proposed present previous prior traditional conventional
  good better best great greater large-scale state-of-the-art sota superior outstanding remarkable significant substantial considerable
  comparable competitive promising impressive excellent favorable desirable appropriate suitable important crucial critical essential key main major
  interesting useful useless possible impossible potential necessary sufficient similar dissimilar specific general overall entire whole full
  simple easy hard difficult challenging complicated extensive comprehensive thorough detailed careful rigorous empirical experimental theoretical
  popular widely well-known common typical standard original final initial additional extra further underlying corresponding resulting
  big small high higher low lower lot large larger increasing increased improved enhanced reduced leading emerging growing
`);

/** Nouns of academic language that name nothing alone; a phrase of nothing else is no concept. */
export const GENERIC_NOUNS = set(`
  ability absence abstract abstraction academia account accuracy achievement action activity addition advance advancement advantage aim algorithm alternative amount analysis answer
  application approach area argument art article aspect assessment assumption attempt attention author average background baseline basis behavior benefit
  bottleneck bound capability capacity case category cause challenge change character characteristic choice claim class code collection combination
  community comparison compatibility complexity component computation concept concern conclusion condition confidence configuration consequence consideration constraint content
  context contrast contribution coordination core cost count course criterion data dataset date day decision definition degree demand demonstration dependence
  deployment depth description design detail development device difference difficulty dimension direction discussion distribution diversity document domain
  drawback drop effect effectiveness efficacy efficiency effort element emphasis end environment error estimate evaluation evidence evolution examination example
  exception execution existence experience experiment explanation extension extent fact factor failure family fashion feature field figure finding
  flexibility focus form formulation foundation fraction framework function functionality gain gap generality goal group growth guarantee guidance guide guideline head help
  idea impact implementation implication importance improvement increase individual industry influence information input insight instability instance integration intention interaction interest introduction
  intuition investigation issue item job kind knowledge lack language layer length level limit limitation line link list literature loss magnitude majority manner
  matter means measure measurement mechanism method methodology mode model modification motivation name nature need network notion number object objective
  observation operation opportunity optimization option order organization origin output overhead overview pair paper paradigm parameter part participant parts past
  path pattern people percent percentage performance period person perspective phase phenomenon piece pipeline place point policy popularity portion position possibility
  power practice practitioner precision presence pressure principle priority problem procedure process processing product progress project promise proof property proposal prospect
  protocol purpose quality quantity question range rate ratio reality reason reduction reference region regard relation relationship relevance report representation request
  requirement research researcher resource respect response result review rise robustness role round rule sample savings scale scalability scenario scheme scope score
  search section selection sense sequence series service set setting setup shift shortcoming side significance simplicity simulation situation size solution source space
  speed speedup stability stage standard start state statement step strategy strength structure student study subject success suite summary superiority support survey
  system table target task team technique technology term test text theory thing thought time title tool topic total track tradeoff trade-off training transition treatment trend trial
  type understanding unit update usage use user utility validity value variability variant variation variety versatility version view way weakness weight work workflow workload world year
  inference learning testing experimentation github http url code codebase repository page website link implementation open-source release
  percent order-of-magnitude magnitude factor
`);
