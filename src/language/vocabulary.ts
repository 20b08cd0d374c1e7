/** Words of organisations, offices and papers: they tell a body or a post from a person. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that name a body when they end or carry a name: "Borough Council", "Harbour Trust". */
export const ORGANISATION_WORDS =
  set(`academy administration agency alliance assembly association authority bank board borough bureau cabinet
centre center charity church club college commission committee community companies company consortium constabulary corporation council county
court department directorate district division engineering executive federation fellowship firm force forum foundation friends government group hospital
housing inc institute management league library ltd limited ministry museum network nhs neighbourhood neighborhood office organisation organization panel parish partners partnership
police policing practice prison probation programme project province rescue school secretariat section service services society staff station
subcommittee sub-committee subgroup sub-group surgery synod taskforce team town township trust union unit university village ward
working`);

/** Short forms behind a place name: "Tendring DC". */
export const ORGANISATION_SUFFIXES =
  /^(?:DC|CC|BC|MBC|CBC|RBC|PC|TC|UA|LA|CCG|CRC|CSP|NHS|FRS|NPS|PCC|OPCC|PCT|CVS|HA|FT|Ltd|plc|LLP|Inc|CIC|CIO|FC|RFC)\.?$/;

/** Words that name a post: "Head of Housing", "Community Safety Manager". */
export const ROLE_WORDS =
  set(`accountant administrator adviser advisor agent ambassador analyst architect archivist assistant associate auditor
bursar cabinet captain attorney alternate caretaker cathaoirleach chair chairman chairperson chairwoman chief clerc clerk commander commissioner constable consultant
controller convener convenor coordinator co-ordinator councillor counsel curator custodian dean deputy developer director ecologist editor
engineer estates executive expert facilitator finance governor guest harbormaster harbourmaster head holder headteacher inspector intern interpreter leader lead librarian liaison maintainer
manager marshal master mayor member minister minute-taker moderator nurse observer officer operator organiser ombudsman parent partner pastor
planner practitioner president principal prosecutor provost psychologist ranger recorder rector reeve registrar reporter rep representative researcher scribe
secretary sergeant solicitor specialist steward superintendent supervisor surveyor teacher technician trainer treasurer trustee vicar vice-chair
vice-chairman vice-president vp volunteer warden worker supt treas sendco senco`);

/** Words that begin sentences, headings and phrases, and never a person's name. */
export const NOT_NAME_WORDS =
  set(`a about above absence absent action actions add additional adoption after agenda agreed agreement all also am an
and annual any apologies apology appendix appointment approval approved are arising around as asked at attachments attendance attendees await
be budget business but by call carried chair's change changes circulated closing comments concern concerns consider consideration consultation
correspondence date dates decision decisions declaration declarations deferred details development discussion draft due during each election
email end events everyone feedback final finance financial first following for forward from funding further future general had has have he
head her his how if in information input interest interests introduction introductions invited is issue issues it item items its last letter list
local main matters meeting meetings members minute minutes monitoring monthly motion national need needs new next no none not note noted notes
notice now of officers on one open opening or order other our outcome outcomes over page papers part performance plan planning please points
policy post presentation present previous prior priority priorities proposal proposals proposed public quarter question questions received
recommendation recommendations regarding regular report reports request requested resolved response review risk road scheme second see she
should since site so some speaker standing status strategic strategy street subject such suggested suggestions summary support table target
terms thanks that the their them there these they this those time to together topic topics training treasurer's two under until up update
updates us verbal visit volunteers vote was we welcome were what when where which who will with would year yes you your yours
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
spring summer autumn winter north south east west item`);

/** Nouns that carry out tasks: "the Clerk", "all members", "theme leads". */
export const ACTOR_NOUNS =
  set(`administrator admin agencies all analyst auditor auditors authorities bodies board boards bursar captain chief curator harbormaster harbourmaster mayor rapporteur
caretaker chair chairman chairperson chairs chairwoman clerk commander constable inspector sergeant solicitor supt committee committees consultant consultants contractor contractors coordinator
coordinators councillors councillor co-ordinator council councils dean department departments deputy developers director directors directorate
editor editors engineer everyone executive governors group groups head headteacher headmaster hub lead leader leaders leads librarian maintainers manager master
managers member members network office officer officers organisations organiser organisers panel partners partnership partnerships planner
police president presidents principal providers provost rangers registrar representatives reps scribe secretariat secretary section service services staff
subcommittee sub-committee sub-group subgroup superintendent supervisor surveyor team teams treasurer trust trustee trustees vice-chair
vice-chairman volunteers warden wardens workers`);

/** Nouns that stand for the meeting itself when they decide: "The Board agreed that". */
export const BODY_NOUNS =
  set(`all alliance assembly association board cabinet commission commissioners committee council councillors directors exec executive federation forum
governors group meeting members network panel partners partnership society subcommittee sub-committee sub-group subgroup trustees everyone attendees council's
partnership's team`);

/** What people are asked to do after a meeting, in the base form. */
export const TASK_VERBS =
  set(`action add address advertise advise agree allocate amend analyse analyze announce apply approach arrange ascertain ask
assess assist attend audit book bring brief build buy call cancel carry cascade chase check circulate clarify clean clear close collate collect come commission
communicate compare compile complete conduct confirm consider consult contact convene convey coordinate co-ordinate correct cost create deal decide
deliver design determine devise do develop discuss display distribute draft draw edit email e-mail encourage engage enquire ensure erect escalate establish
examine explore extend feed file fill finalise finalize find finish fix follow forward fund gather get give go hand help hold identify implement
include inform inspect install instruct introduce investigate invite issue join keep lay lead learn let liaise link list locate look make manage
map measure meet mend mention monitor move negotiate nominate note notify obtain open order organise organize paint pass pay phone place plan poll post prepare present
price print procure produce progress promote propose provide publicise publicize publish purchase pursue put raise re-circulate recirculate recommend
record recruit refer register remind remove renew repair replace reply report represent request research resend resolve respond return review
revise revisit rebase ring rotate run scan schedule scope seek select send set share sign sort source speak submit suggest supply support survey take talk
tell test thank tidy trim track train transmit trial try undertake update upload use verify visit volunteer work write`);
