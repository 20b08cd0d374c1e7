/** Common given names of the English-speaking world: evidence that two capitalised words are a person. */
const NAMES = `aaron abby abdul abigail abraham adam adele adrian agnes ahmed aidan aileen aine aisha akua alan alana alastair albert
alec alejandra alex alexander alexandra alexis alfie alfred ali alice alicia alison alistair allan allen allison alun alys amanda amara
amber amelia amina amir amit amy ana anatoli andrea andreas andrew andy aneurin angela angelo angie angus anil anita anjali ann anna annabel
anne annette annie anthea anthony antoine anton antonia antonio anya aoife april archie aria ariel arjun arlene arthur arun asha ashley asif
astrid audrey austin averil ava ayesha barbara barry beatrice beatriz becky belinda ben benedict benjamin bernadette bernard bernie bert
beryl beth bethan betty bev beverley bill billy blair bob bobby boris brad bradley brenda brendan brett brian bridget bronwen bruce bruno
bryan bryn caitlin callum calum cameron camilla carl carla carlos carmen carol carole caroline carolyn carrie carys cath catherine cathy
catriona cecilia cedric celia ceri chandra chantal charles charlie charlotte chen cherry cheryl chetan chidi chloe chris christian
christina christine christopher ciara cian cindy claire clara clare clarissa claudia clive clodagh colette colin colleen colm connor conor
constance cora corinne courtney craig cynthia cyril daisy dale damian damien dan dana daniel danielle danny daphne darrell darren dave david
dawn dean deb debbie debora deborah debra deepa deepak deirdre delia delroy denis denise dennis derek dermot des desmond devon diana diane
dilys dimitri dinesh dipak dominic don donal donald donna dora doreen doris dorothy doug douglas duncan dylan eamon ed eddie edgar edith
edmund edna edward edwin eileen elaine eleanor elena eli elias elijah elin elisabeth eliza elizabeth ella ellen ellie elliot elsa elsie
elspeth emer emil emilia emily emma emmanuel eoin eric erica erik erin ernest esme esther ethan ethel eugene eva evan eve evelyn ewan faith
farah farid fatima fay faye felicity felix fergus fern fiona finn florence fran frances francesca francis francisco frank franklin fred freda
freddie frederick freya gabriel gail gareth garry gary gavin gaynor gemma gene geoff geoffrey george georgia georgina gerald geraldine
gerard gerry gil gilbert giles gill gillian gina giovanni gita gladys glen glenda glenn glenys gloria glyn glynis godfrey gopal gordon grace
graeme graham grainne grant greg gregory greta gurjit gurpreet guy gwen gwyn gwyneth hamish hannah harjit harold harpreet harriet harry
hassan hayley hazel heather hector heidi helen helena helga henrietta henry herbert hilary hilda holly hope howard hugh hugo huw iain ian
ibrahim ida idris ifor imogen imran ina india indira ines ingrid iona ira irene iris isaac isabel isabella isla ismail ivan ivor ivy jack
jackie jacob jacqueline jacqui jade jagdish jaime jake james jamie jan jane janet janice janine jason jasmine jasper jaswinder javier jay
jayne jean jeanette jeff jeffrey jem jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica jill jim jimmy jo joan joanna joanne
jocelyn jodie joe joel johan johannes john johnny jon jonah jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan juanita
judith judy julia julian julie juliet june justin justine kamal karen karim karin karl karen kate kath katherine kathleen kathryn kathy katie
katrina katy kavita kay keiran keith kelechi kelly ken kenneth kenny kenji keri kerry kevin kezia khalid kieran kiran kim kimberley kirsten
kirsty kit kris kristin kurt kwame kyle lance lara larry laura lauren laurence lawrence leah leanne lee leigh len lena leo leon leonard leroy
les lesley leslie lewis liam lila lilian lily linda lindsay lindsey lionel lisa liz lizzie llinos lloyd lois lorna lorraine lottie lou
louis louise lucas lucia lucinda lucy luigi luis luke lydia lyn lynda lynn lynne mabel madeleine maeve maggie mahmood mair malcolm malise
malik manjit manuel marc marcel marcia marco marcus margaret margot maria marian marianne marie marilyn mario marion marisa marjorie mark
marlene martha martin martina martyn mary marysia mateo matt matthew matthias maud maureen maurice mavis max maxine may megan mehmet mei mel
melanie melissa melvyn merle mervyn mia michael michelle mick miguel mike mildred miles milly mina ming mira miranda miriam mohamed mohammad
mohammed moira mollie molly mona monica morag morgan moses muhammad muriel myra myrtle nadia nadine nan nancy naomi narinder nasreen natalie
natasha nathan neal ned neil nell nerys nesta nia niall nicholas nick nicky nicola nicole niels nigel nikhil nikki nina nisha noah noel nora
noreen norma norman nuala olga olive oliver olivia olu olwen omar oonagh orla oscar osman otto owen paddy padraig pam pamela parminder pat
patience patricia patrick paul paula pauline pearl peggy penelope penny perry pete peter petra phil philip philippa phillip phoebe phyllis
pierre pippa polly poppy pradeep prakash priti priya quentin rab rachael rachel rafael raj rajesh rajinder ralph ramon ranjit rashid raul
ravi ray raymond rebecca reg reggie rena rhian rhiannon rhodri rhona rhys ricardo richard rick ricky rik rita rob robert roberta roberto
robin robyn rod roderick rodney roger rohan roisin roland ron ronald ronan ronnie rory rosa rosalind rosamund rose rosemary rosie rosita ross
rowan roy ruby rupert russell ruth ryan sadie saeed saima sal sally salma sam samantha samira samuel sandeep sandra sandy sanjay santiago
sara sarah saul scott sean seamus sebastian selina seth shabana shahid shane shannon sharon shaun sheila shelley shirley shona sian sid
siddharth sidney sile silvia simon simone sinead siobhan sofia solomon sonia sonya sophia sophie spencer stacey stan stanley stef stefan
stella stephanie stephen steve steven stewart stuart sue suki sunil sunita suresh susan susanna susannah susie suzanne sven sybil sylvia
tamara tamasine tamsin tania tanya tariq tasha ted teresa terence terri terry tess thelma theo theodore theresa thomas tim timothy tina tobias
toby tom tomas tommy toni tony tracey tracy travis trevor tricia trish trisha trixie trudy tyrone una ursula usha val valerie vanessa vera
verity vernon veronica vic vicki vicky victor victoria vijay vikram vince vincent viola violet virginia vivian vivien vivienne wanda warren
wayne wendy wesley wilfred will william winifred winston xavier yasmin yolanda yusuf yvette yvonne zach zachary zahra zara zelda zoe zoltan`;

let names: ReadonlySet<string> | null = null;

export function isGivenName(word: string): boolean {
  names ??= new Set(NAMES.split(/\s+/));
  return names.has(word.toLowerCase());
}
