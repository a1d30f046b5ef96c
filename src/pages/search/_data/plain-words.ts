/**
 * Everyday English beside the words that papers use for the same thing: a line is a group, every word of which may stand for
 * every other. People describe what they remember in words of their own, and a collection of some hundred abstracts is too
 * small to learn from it that "picture" and "image" are the same (see README.md for what was tried).
 *
 * General words only, gathered along the headings of a thesaurus (quantity, time, space, matter, motion, mind, language, work,
 * society), never names of methods, data sets or tasks, and never a word because one paper or one query has it.
 */
const GROUPS = `
act action activity
activity action behavior
add append include insert incorporate inject
adjust adapt tune fine-tune tuning
advertisement click ad
age aging time
agent actor
ahead forward future
aim goal objective purpose target
aircraft plane aerial flight drone
alarm alert detection
allow enable let permit
almost approximate approximately close near nearly roughly
alone independent separate single standalone
also additional extra further more
always constant fixed invariant static unchanged
amount quantity number volume count
animal species wildlife
answer reply response respond
apart separate split divide partition disjoint
area region zone patch
arrange order organize sort rank
art artistic creative
ask query question request prompt
assign allocate route dispatch
atom atomic molecular
attach connect join link couple
attention focus
automatic autonomous unattended
average mean typical
bad poor weak inferior worse worst
balance even uniform trade-off
barrier obstacle hurdle bottleneck
basic fundamental simple plain elementary naive
begin start initial initialize launch onset
behave act behaviour behavior
belong member membership
below under beneath lower
best optimal optimum
better best improve improved enhance outperform superior
big large huge massive giant enormous vast large-scale
bigger larger
bird animal species
blend mix mixture combine merge fuse fusion
block chunk segment piece tile
block module unit component cell
blood medical
blur blurry noise noisy fuzzy
boat ship vessel marine
body human person people
bone medical
book document text
border boundary edge margin
borrow reuse share transfer
boss server coordinator
both jointly joint simultaneous simultaneously together
bottom minimum
brain cortex neural neuron neuronal
brain neural cognitive neuroscience
branch path fork
break down fail failure
break fail failure crash fault damage
brick block
brief short concise compact
bring deliver carry transport
broad general generic wide universal
broadcast stream streaming
build construct create make develop design assemble
bus vehicle
busy load congestion traffic
buy purchase price market pay
buy purchase recommendation
calculate compute computation arithmetic
camera photo video visual vision image
cancer tumor tumour
car vehicle automotive automobile driving drive
car vehicle automotive automobile driving drive truck
carbon emission environment environmental
card accelerator processor gpu hardware
careful cautious conservative
catch capture detect
cause causal reason effect
cell battery
cell biological
central centralized
chance probability likelihood random odds
change modify alter vary adapt adjust edit shift
chat conversation dialogue dialog talk assistant
chat dialogue conversation assistant
cheap inexpensive affordable economical efficient low-cost
check verify validate test inspect examine
chemistry chemical molecule
child children kid
chip processor circuit hardware silicon
choose choice select selection pick
city town urban metropolitan village
class category group kind type
classify classification categorize recognition category
clean denoise restore purify remove
clear explicit interpretable transparent
clever smart intelligent
climate weather temperature meteorological
clock timing schedule
cloud server datacenter
coarse rough
code program software programming
coin currency money financial finance
cold cool freeze frozen
colour color
combine merge join unify integrate aggregate fuse
common shared frequent popular widespread
community group cluster
company industry enterprise business commercial
compare comparison versus against benchmark
complete whole entire full end-to-end
complex complicated difficult hard intricate
compress compression shrink compact squeeze reduce
computer machine device pc
confident certain sure certainty
connection link edge
consume usage use spend expend
contain hold include
contest competition challenge benchmark
control steer guide govern regulate
converge convergence stability
copy duplicate replicate clone imitate mimic
copying duplication replication redundancy
corner angle
corner edge
correct right accurate exact true precise
cost expense expensive price budget overhead
count number amount
country region national
cover coverage span
crack damage defect
create generate produce synthesize
crop plant agriculture
crowd collaborative volunteer
crowd crowded dense many
crowd pedestrian
crystal material
cure treatment therapy
customer client consumer user
danger risk hazard threat unsafe harmful
dark night
day daily
decide decision determine choose
decimals precision float
deep depth
defect anomaly fault
delay latency lag wait slow
delete remove drop discard prune erase eliminate
deliver delivery logistics shipping
dense full crowded
describe description caption depict
design architecture structure blueprint layout
detail fine-grained granular
device gadget appliance handheld
die death expire end
differ different diverse distinct various heterogeneous
digits bits precision
dirty noisy corrupted contaminated
disease illness patient clinical medical medicine health sick
disk storage ssd drive
dispatch route assign
distance far remote distant
distributed decentralized federated
divide allocate assign distribute
doctor clinical physician medical
doctor physician clinician medical hospital
document text page article
doubt uncertain uncertainty unsure
draw render generate sketch
draw sketch drawing paint
drug molecule compound pharmaceutical
dumb stupid naive simple
dynamic changing moving adaptive time-varying
ear audio hearing
early before advance premature
earth soil land terrain
earthquake seismic
easy simple effortless trivial
economic economy market financial
electric electrical electricity electronic power
emotion feeling sentiment mood affect
empty blank zero sparse vacant
empty sparse zero
energy power electricity battery
engine motor
enough sufficient adequate
equal same identical equivalent
equation formula mathematical
error mistake wrong incorrect faulty inaccurate
estimate guess predict approximate forecast
everyday common daily real-world
evolve evolution evolutionary genetic
exam test
exam test benchmark evaluation
example sample instance case demonstration
expert specialist professional
explain explanation interpret clarify
explore search discover investigate
eye vision visual retina
face facial
face facial expression
factory assembly manufacturing
factory industrial industry manufacturing production
fair fairness unbiased
fake synthetic artificial forged counterfeit
fake synthetic generated deepfake
false wrong incorrect
family series group
famous well-known popular
far remote long-range
fast quick rapid swift efficient real-time
faster accelerate acceleration speedup speed efficient
feature attribute property characteristic trait
few less fewer small little limited scarce handful
field domain area
fight combat resist defend
film movie video clip footage
filter screen sieve
find search discover retrieve locate detect spot
fine small subtle
finger gesture touch
finish end stop terminate complete
fit match suit adapt
fix repair correct mend
flat planar level
flexible adaptable elastic versatile
float floating decimal
flow stream current traffic
flower plant
fluid liquid water hydrodynamic
fog weather haze
follow track trace
food meal nutrition
food meal recipe
foreign multilingual cross-lingual
forest tree
forget catastrophic continual
forget forgetting unlearn lose
fraud scam
free open unrestricted
fresh recent new
friend social
friend social community
game play player
gap difference discrepancy mismatch
gap disparity
gas air
gather collect acquire accumulate
gene genetic genome genomic dna
glance look view see peek
grade score rating
grammar syntax syntactic
green energy carbon sustainable
grid lattice mesh
group set cluster batch
grow expand enlarge widen transform
grow growth expand scale increase
guarantee bound convergence theory
guard protect secure safeguard
guess predict conjecture speculative speculate
guessing prediction speculative
hacker attacker attack adversary intruder malicious
half two halve
hand gesture manual
hand manual handcrafted
handle process deal manage
handwriting handwritten
hardened robust
harm hurt damage degrade
hear listen audio sound acoustic
heart cardiac
heart cardiac ecg
heat thermal
heat thermal temperature warm
heavy costly expensive demanding intensive
help assist aid support
hide hidden conceal mask latent
high-dimensional many-dimensional
hill landscape surface
hint cue clue guidance signal
history past previous historical
home edge local
home house household building
honest trustworthy
hospital clinical medical
hospital clinical patient
hot warm
house building indoor
idea concept notion
idle unused inactive
image picture photo photograph visual scene
imagine dream hallucinate
important crucial key significant essential critical
impossible infeasible intractable
inaccurate wrong imprecise error
independent separate autonomous
influence impact effect affect
inside within internal inner
instruct instruction command
intermittent sporadic occasional
internet web online network
job task
join merge connect combine
joint skeleton pose
jump discontinuous discrete
jump skip leap bypass
keep retain preserve maintain hold
keyboard typing
kill remove terminate
kitchen household
knob parameter hyperparameter setting
knot node
know knowledge
label annotation tag annotate
lack missing without absence
landscape terrain
language linguistic
laptop desktop workstation computer
late delayed
law legal
law regulation rule
layer level stage
leak expose privacy
learn train study acquire
learned trained
leave exit
leave exit stop
letter character
letter text mail
library collection repository
lie hallucination
lifelong continual incremental
lifetime lifespan life
limit bound constraint restrict cap
limit budget constraint
link edge connection hyperlink
list sequence
live real-time streaming
local nearby neighbouring neighborhood
logic symbolic reasoning
lonely single
long lengthy extended
longer long extended
look observe view
loop cycle iterate recurrent
lose loss
loud noise
machines devices nodes servers workers cluster
many multiple several numerous multi large
map spatial geographic
mark label tag
market stock trading
material materials substance
mathematics math mathematical
maximum most largest peak
maze navigation
meaning semantic semantics
measure metric quantify evaluate
medicine drug medical
meet satisfy
memory ram storage
mend repair fix
message communication packet communicate send
metal material
method approach technique procedure way
microphone audio speech
middle intermediate
minimum least smallest
mirror reflect
mirror symmetric symmetry
missing absent incomplete lost
mistake error fault
mixed hybrid heterogeneous
mobile phone smartphone portable
molecule molecular compound chemical
moment instant time
money cost budget financial
money financial finance economic
month time
mouth lip
move motion movement shift
moving dynamic motion
much many plenty abundant
multiple several many various
music song audio melody
name label identify
narrow narrowband
nature natural
necessary needed required essential
neighbor adjacent local
neighbour neighbor adjacent nearby closest nearest near
nested hierarchical
new novel emerging recent unseen
news article
noise disturbance perturbation interference
noise noisy corruption
norm normal standard
nothing none zero null
notice detect observe spot
number numeric numerical digit
numbers parameters weights values
object item thing
ocean sea marine
odd unusual abnormal anomaly anomalous strange outlier
old legacy traditional classical conventional
old outdated stale
once one-time one-shot
one single 1
one-by-one sequential
only merely solely
open public
opinion sentiment view
order permutation
order sequence
ordinary standard vanilla regular usual
outdoor street scene
outside external out-of-distribution
overall total global
overload congestion
overview survey review
overview survey review taxonomy
own private individual personal
packet message traffic
page memory cache
paint render draw
pair couple two
parallel concurrent simultaneous
parameter weight number coefficient
parent ancestor hierarchy
part component portion fraction subset
partner collaborator collaborative
path route trajectory
pattern structure regularity
pause wait stop
pay attention attend focus
people human person user crowd
perfect ideal optimal
person human people pedestrian individual
phone smartphone mobile
phone smartphone mobile cellphone
physics physical
piece part subset portion fragment
pipe pipeline
pipeline stage assembly
place location position spot site
plan layout map blueprint
plan planning schedule
plant crop agricultural agriculture farm
point vertex node
poison backdoor malicious
police security
popular common
position location place
possible feasible
posture pose skeleton
power energy consumption
power energy watt
practice train
predict forecast anticipate prediction
preference personal profile interest
pretend simulate
prevent avoid stop
price cost
price market cost
privacy private confidential secret
private federated local
problem task challenge issue
produce generate yield
program code software script compiler kernel
promise guarantee
proof prove theorem
proof theorem formal
protect secure defend
protein molecular
pull fetch
punish penalty penalize
pupil student learner
push drive
puzzle riddle
quality fidelity
question query asking
queue schedule waiting
quiet silent
race competition
rain weather precipitation
rain weather rainy wet
raise increase
random stochastic
rank order
rare infrequent uncommon scarce
raw unprocessed
reach achieve attain
reach range
read reading
ready pretrained
real actual true
reason reasoning think logic
recall remember
recipe strategy policy method
recognise recognize recognition identify identification recognizer
recommend recommendation suggestion
record recording log
recover restore reconstruct reconstruction
reduce lower decrease cut less diminish fewer save
redundant unnecessary superfluous repeated
refuse reject
relation relationship association
relevant related important
reliable robust trustworthy dependable stable
remember cache memory store
remember memory memorize recall
remove delete eliminate discard prune
render rendering graphics
repeat repetition recurrent iterative
replace substitute swap exchange
report summary
represent representation encode encoding embedding
resource budget
rest remainder remaining
restrict limit constrain
result outcome output
reuse cache share
reverse invert inverse backward
reward incentive
rich diverse
ride driving
river water hydrological
road street lane driving traffic
robot agent machine
robot robotic manipulator arm
robust resilient tolerant stable
room indoor scene
room indoor space
root origin
rough coarse approximate
round circular
round quantize quantization precision
route path routing
row column matrix
row line sequence
rows columns
rule constraint logic
rule policy law
run execute execution
rush hurry
safe safety secure
safe secure safety security
same symmetric equivalent
sample draw
satellite remote-sensing aerial
save reduce conserve saving
scale size
scan imaging scanner
scan medical imaging image
scene environment view
schedule scheduling plan allocation
school education student teaching
science scientific
score metric rating rank
screen display
search exploration exploitation
search find lookup
season year
secret hidden private latent
secret private hidden encrypted
see vision visual view
seed random
send transmit communicate transfer
sense sensor perceive perception
sentence text phrase
sequence series order chain
server cloud host
setting configuration hyperparameter option
settle converge convergence
several hierarchical
several multiple
shake vibration
shape geometry form
shape geometry mesh
share common reuse
share common shared
sharp steep
ship deploy
shop retail product commerce
shop store retail
short brief
shorten compress summarize truncate
show demonstrate reveal
shrink reduce compress
sick disease
sick disease patient
side part
sign signature signal
signal wave transmission
silent quiet
similar alike resemble close similarity
simple easy straightforward
simulate simulation virtual emulate
size scale dimension
skill ability capability
skin dermatology
skip bypass omit
sleep idle
slice part
slope gradient derivative
slow delay sluggish
slower slow latency overhead
smaller compact compressed reduced
smart intelligent
smell odor
smooth continuous
smooth continuous differentiable
snapshot checkpoint
snow weather
snow weather snowy
social community
solve solution tackle
soon early
sort classify categorize
sound audio acoustic noise
source origin
space 3d spatial
space spatial room
spare redundant
spare sparse
special specialize specialized dedicated customize tailored
speed velocity pace
spelling character
spend cost
split divide partition separate
sport activity
spot detect recognize
spot locate detect
spread distribute propagate diffuse
spy eavesdrop privacy
square quadratic
stable steady
stack pile layer layered
stage step phase
star astronomy
star astronomy galaxy astronomical
state status
stay remain
steal extract leak
steal theft
steep gradient slope
steer control
step stage iteration
steps chain sequence
still static
stock inventory
stop halt terminate exit
storage disk memory ssd
store save storage cache
storm weather
story narrative
story narrative text
straight linear direct
strange anomaly
street road
strength power
strong powerful robust
student learner distillation
study investigate analysis
style artistic
suggest recommend propose
sum total add
summary summarize abstract
sun solar
supply provide
sure certain
surface mesh
surgery surgical
surprise unexpected surprising
survive robust tolerate
switch change adaptive
switch toggle
symbol symbolic
table tabular
take require
talk communicate communication message exchange
talk conversation
taste preference
teach teacher teaching train instruct distillation
teach teaching train training
teacher guidance
team collaborative group cooperate
tell distinguish
tell distinguish recognize identify
telling distinguishing classification
temperature heat
test evaluate
text document
theory theoretical
thick dense wide
thin narrow
thin sparse narrow
thing object
think reason
thought reasoning
throw discard
throw discard prune drop remove
tight strict
time temporal duration
tiny small little compact mini minimal lightweight limited
together joint
tool instrument
top best
top maximum peak
total overall
touch tactile
tour route
town urban
toy simple
track follow
trade exchange
train learn fit
translate translation
transmit transfer communication bandwidth
travel travelling route trip
treat therapy
tree branch hierarchical
tree hierarchy
trick fool deceive attack
trick technique
trip travel
trivial simple
trouble problem
truck lorry vehicle
true real
trust reliable
try attempt
try trial attempt experiment
tune adjust optimize
turn alternate
turn rotate
turn rotation angle
twice double two
twin siamese pair
two pair dual
ugly poor
unfair bias biased
unify combine
unite combine
universal general
unknown unseen novel
unordered permutation set
untrained random
unusual rare
upcoming future next
update refresh
upgrade improve
urgent critical
use utilize employ apply
useful effective
useless redundant
user customer client
user person
usual standard
vague uncertain
valid correct
valley basin minimum
value worth
vary change
vector embedding
victim target
view perspective
village community
virtual simulated synthetic artificial
virus infection
virus infection epidemic
visit access
voice speech spoken audio talk speaker
volt electrical
vote ensemble
wait delay
walk gait locomotion
walk gait step
wall obstacle
war conflict
warn alert
waste redundant inefficient
watch monitor observe
watch monitor surveillance video
water hydrological liquid
watermark signature ownership
wave signal frequency
wavelet wave
way method
weak poor
wear wearable
weather climate
weather climate forecast meteorological atmospheric
web graph
weigh weight
weight parameter
wheel vehicle
whole entire
wide broad
wide broadband bandwidth
win outperform
wind weather
winner best optimal
wireless radio antenna mobile
wise smart
without free
wobble oscillate unstable
word token term vocabulary text
work task
worker client device
works functions performs
world global
world global environment
worth valuable
write writing compose
wrong error incorrect faulty
year annual
young new
zero none
zoom scale
`;

/** The groups, each as a list of words in lower case. */
export const PLAIN_WORDS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map(line => line.split(' '));
