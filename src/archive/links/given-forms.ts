/**
 * Forms of one given name: short, pet and spelt otherwise. A line is a group that may stand for one person, behind the
 * sex that bears it (m, f, or u where both do); a form may stand in several groups ("Chris").
 */
const GROUPS = `m aaron arron aron|m abdul abdullah abdulla|m abraham abe abram|m adam ad|m adrian ade|m alan allan allen alun al|m alasdair alastair alistair alister aly ally
m albert al bert albie|m alexander alex sandy al alec sasha xander|f alexandra alex sandra sandy lexi sasha|m alfred alf alfie fred|f alison allison ali ally alyson|f amanda mandy
m andrew andy drew andrzej andre|f angela angie ange|f ann anne anna annie nan|f annabel annabelle bella|m anthony antony tony ant|f antonia toni|m archibald archie|m arthur art
f barbara barb babs barbra|m barnaby barney|m barrington barry baz|m bartholomew bart|f beatrice bea beatrix trixie|m benedict ben|m benjamin ben benny benji|m bernard bernie|f bernadette bernie
f beverley bev beverly|f bridget bridie biddy brigid|m bradley brad|m brendan brendon|m bruce brucey|m calum callum|f cassandra cass cassie|f catherine katherine kathryn katharine cathryn cath cathy kath kathy kate katie katy cate kathie catharine
f carol carole caroline carolyn carrie caz|f caroline carolyn|m cecil ces|f charlotte charlie lottie lotte|m charles charlie chas chuck charley|f cheryl sheryl|m christopher chris kit topher|f christine chris chrissie christina tina kristine|f christina chris tina kristina
m clifford cliff|m clive clyve|f clare claire clair|m colin col|f constance connie|m cornelius con|f cynthia cindy|m daniel dan danny|f danielle dani danni|f daphne daph|m darren daz darran|m david dave davy dai dafydd davey|f dawn dawne
f deborah debra debbie deb debby|m dennis denis den denny|m derek derrick del deric|m desmond des|f diana diane di dianne|f dinah dina|m dominic dom dominick|m donald don donnie|f donna dona|f dorothy dot dotty dottie dolly|m douglas doug dougie duggie|m duncan dunc
m edmund ed eddie ted|m edward ed eddie ted teddy ned|m edwin ed eddie|f eileen aileen|f eleanor elinor ellie nell eleanore nora|f elizabeth elisabeth liz lizzie beth betty bess betsy eliza libby lisa elsie liza lizzy lisbeth bette|f ellen ellie nell nellie|f emily em emmie|f emma em emmie
m eric erik|m ernest ernie|m eugene gene|m euan ewan ewen euen|f evelyn eve evie|f fiona fi|f florence flo florrie|f frances fran frankie fanny francie|m francis frank frankie|m franklin frank|m frederick fred freddie fredric freddy frederic
m gabriel gabe|f gabrielle gabby gabriella|m gareth gaz garth|m gary garry gaz|m gavin gav|m geoffrey jeffrey geoff jeff geoffery jeffery|m george georgie|f georgina georgie georgia gina|m gerald gerry jerry ged|m gerard gerry ged jerry gerrard|f geraldine gerry|m gilbert gil bert|f gillian gill jill gilly jillian
f gladys glad|m glenn glen|m glyn glynn|m gordon gord|m graham graeme grahame|m gregory greg gregg|f gwendolen gwen gwenda gwendolyn|f hannah hanna|m harold harry hal|f harriet hattie harriett|m harrison harry|f heather hev|f helen helena nell ellen hellen|m henry harry hal hank
m herbert herb bert bertie|f hilary hillary|m horace horry|m howard howie|m hubert hugh bert|m hugh huw hughie hew|m humphrey humph|m ian iain|f irene rene|f isabel isobel isabelle isabella bella izzy ishbel isabell|m ivan ivor|m jack john jackie
f jacqueline jackie jacqui jacquie jaqueline jacky|m jacob jake|m james jim jimmy jamie jimmie jas|f jane janey jayne|f janet jan janette|f janice jan janis|f jasmine jas yasmin|m jason jase jay|f jean jeanie|f jeanette jeannette jean|f jemima jem mima
f jennifer jen jenny jennie jenni|m jeremy jem jerry jez|m jerome jerry|f jessica jess jessie|f jo joanna joanne joann joan|f joan joanie|m john jon johnny jonny jock johnnie|m jonathan jon jonny jonathon johnathan|m joseph joe joey jo|f josephine jo josie|m joshua josh|f joy joyce
f judith judy jude judi|f julia jules julie|f julie jules|m julian jules|f juliet jules juliette|f karen karin caren karan|m karl carl|f katarina kat|f kathleen kath kathy cathleen cathy|f kay kaye|m keith kieth|m kenneth ken kenny kennie|m kevin kev|f kimberley kim kimberly|f kirsten kirsty|f kirsty kirstie
m laurence lawrence larry laurie lawrie loz|f laura laurie lori|f lauren loren|m lee leigh|f leanne lianne|m leonard len lenny leo|m leopold leo|f lesley les|m leslie les|m lewis louis lou|f lilian lillian lily lil|f linda lynda lin lyn lindy|f lindsay lindsey linds lynsey lynsay|m lionel leo|m llewellyn lyn
f lorraine loraine lori|f louise lou louisa|f lucy lucie lucinda|f lynn lynne lyn lin|f lynette lyn lynnette|m malcolm malc mal|f madeleine maddie madeline madelaine|f margaret maggie meg peggy marge margie maggy peg greta margo rita madge margret marg|f margery marjorie marge marj|f maria marie|m mark marc
f marian marion marianne maryann|m martin marty martyn|f martha marty|f mary molly polly may mae|f matilda tilly mattie|m matthew matt mathew mat|f maureen mo maura|m maurice morris mo|m maximilian max|m maxwell max|f melanie mel|f melissa mel missy lissa
m melvin mel melvyn|m michael mike mick micky mickey micheal|f michelle shelly michele shell chelle|f mildred millie|m miles myles|f millicent millie milly|f miriam mim|m mohammed muhammad mohammad mohamed mo muhammed mohamad|f moira moyra|m morgan mog|m mervyn mervin merv
f nancy nan|m nathan nate nat nathaniel|m nathaniel nat nate|f natalie nat natasha|f natasha tasha|m neil neal niall|m neville nev|m nicholas nick nicky nic nicolas nico|f nicola nicky nikki nicki nic niki|m nigel nige|m norman norm|f norma norm|m oliver ollie olly|f olivia liv livvy|m oscar osc
m owen owain|f pamela pam|f patricia pat patty tricia trish patsy paddy pattie trisha|m patrick pat paddy padraig|m paul pauly|f pauline paula|f penelope penny pen|m percival percy|m peter pete|m philip phillip phil pip|f philippa pippa phillippa pip phillipa|f phyllis phyl phillis|f priscilla cilla|f prudence prue pru
m quentin quintin|f rachel rachael rach|m ralph rafe|m randolph randy|m raymond ray|f rebecca becky becca bex rebekah beckie|m reginald reg reggie|m rhys rees reece|m richard rick dick ricky rich richie ritchie|f rita reta|m robert rob bob bobby bert robbie robin bobbie|f roberta bobbie
m roderick rod roddy|m rodney rod|m roger rog rodger|m roland rowland roly|m ronald ron ronnie|f rosalind ros roz rosalyn|f rosemary rose rosie romy rosemarie|f roseanne rosanne rosie|m rory ruairi|f rowena ro|m rupert rupe|m russell russ russel|f ruth ruthie
f sally sal|f samantha sam sammy|m samuel sam sammy|f sandra sandie sandy|f sarah sara sally sadie|m sean shaun shawn|m sebastian seb bas|f sharon shaz sharron|f sheila shelagh sheelagh|f shirley shirl|m sidney sid syd sydney|m simon si|f siobhan shivaun|f sophia sophie sofia|m stanley stan
f stella stell|f stephanie steph stefanie stef|m stephen steven steve stephan stevie ste|m stewart stuart stu stew|f susan sue susie suzie susanna suzanne susannah suzy su|f suzanne sue susanne|f sylvia silvia syl|f tabitha tabby|m terence terry terrence terance tel|f teresa theresa terri tess terry tessa|m thaddeus thad|f thelma thel
m theodore theo ted|m thomas tom tommy thom tam|m timothy tim timmy|m tobias toby|m trevor trev|f tracey tracy traci|f valerie val|f vanessa nessa|f vera vi|f verity vee|m vernon vern|f veronica ronnie vron|m victor vic|f victoria vicky vicki vickie tori vikki|m vincent vince vinny|f violet vi|f virginia ginny
f vivien vivienne viv vivian|m walter wally walt|f wendy wend|m wayne wain|m wilfred wilf wilfrid|m william bill billy will wil liam willie|f wilhelmina mina|f winifred win winnie|f yvonne evonne|m zachary zac zach zack|f zoe zoey
m geraint ger|m hywel howell|m ieuan iwan|m kieran kieron ciaran|m eoin owen eoghan|f aoife eva|f niamh neve|m oluwaseun seun|m rajesh raj|m rajinder raj|m sanjay sanj|f sunita sunny|m suresh sur|m vijay vij|f bronwen bron bronwyn|m nikolaos nikos|m dimitrios dimitri|m wojciech wojtek|f agnieszka aga|f malgorzata gosia|f katarzyna kasia|m krzysztof kris krzys|m hans-peter hp
m brian bryan brien|m craig|m dean|m derrick|m frank|m joe|m jim|m ross|m roy|m ivor|m cyril|m clement clem|m conor connor|m declan dec|m dermot|m dylan|m eamon eamonn|m ethan|m fergus fergie|m finlay findlay fin|m harvey harv|m jordan|m justin|m kyle|m liam|m luke|m lloyd|m marcus marc|m noel|m oswald ozzy|m piers pierce|m ray|m rick|m rowan|m scott|m seamus shay|m sam|m tony|m tom|m ted|m tim|m wesley wes
f abigail abi abby gail|f agnes aggie|f alice ali|f amy aimee|f april|f audrey aud|f beryl|f betty|f bethan beth|f brenda bren|f bryony|f carla|f carmel|f celia ceels|f chloe|f daisy|f deirdre dee|f denise den|f doreen dor|f doris|f edith edie|f elaine lainey|f elsie|f enid|f erica erika|f esther|f ethel|f freda|f gail gayle|f gemma jemma|f gloria|f grace gracie|f gwyneth gwyn|f hazel|f hilda|f holly|f imogen immy|f ingrid|f iris|f ivy|f jill|f june|f justine|f katie|f kelly|f kerry keri|f lucinda|f lydia|f mabel|f marilyn|f maud maude|f mavis|f meera|f megan meg|f monica|f muriel|f myra|f myrtle|f naomi|f nina|f nora norah|f olive|f paula|f phoebe|f priya|f rhian|f rhiannon|f rose|f ruby|f sheena|f sian|f sinead|f sonia sonya|f tina|f una|f ursula|f yasmin yasmine`;

export type Sex = 'm' | 'f';

interface Forms {
  members: readonly (readonly string[])[];
  groups: ReadonlyMap<string, ReadonlySet<number>>;
  sexes: ReadonlyMap<string, Sex | null>;
}

let forms: Forms | null = null;

function formsOf(): Forms {
  if (forms !== null) return forms;
  const members: string[][] = [];
  const groups = new Map<string, Set<number>>();
  const sexes = new Map<string, Sex | null>();
  for (const [index, line] of GROUPS.split(/[|\n]/).entries()) {
    const [sex, ...names] = line.split(' ');
    members.push(names);
    for (const name of names) {
      const there = groups.get(name) ?? new Set();
      groups.set(name, there.add(index));
      const known = sexes.get(name);
      sexes.set(name, known === undefined || known === sex ? (sex as Sex) : null);
    }
  }
  forms = { members, groups, sexes };
  return forms;
}

/** Whether two given names, folded, may be forms of one: "liz", "elizabeth"; "jon", "john". */
export function areFormsOfOne(a: string, b: string): boolean {
  const { groups } = formsOf();
  const [one, other] = [groups.get(a), groups.get(b)];
  if (one === undefined || other === undefined) return false;
  for (const group of one) if (other.has(group)) return true;
  return false;
}

/** Keys such that two given names that are forms of one share one. */
export function keysOfForms(name: string): string[] {
  return [name, ...[...(formsOf().groups.get(name) ?? [])].map((group) => `#${String(group)}`)];
}

/** First letters of all forms of a given name: of "bill" b, l and w. */
export function lettersOfForms(name: string): ReadonlySet<string> {
  const { groups, members } = formsOf();
  const own = [...(groups.get(name) ?? [])].flatMap((group) => members[group] ?? []);
  return new Set([name, ...own].map((one) => one[0] ?? ''));
}

/** Whose name it usually is; null where both bear it, or it is not known. */
export function sexOfGivenName(name: string): Sex | null {
  return formsOf().sexes.get(name) ?? null;
}
