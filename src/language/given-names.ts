/** Given names as they stand in minutes of the English-speaking world, whatever tongue they come from: evidence that two capitalised words are a person. */
const NAMES = `aarav aaron aarti aarush abbas abby abdi abdirahman abdul abdulla abdullah abdullahi abeer abel abena abhishek abi abigail abiola abraham
abubakar achilles ada adaeze adam adaobi adeel adela adelaide adele ademola adesh adesola adetola adil aditi aditya adnan adrian
adrienne adwoa afia afolabi afonso afua agata agatha agnes agnese agnieszka ahmad ahmed ahmet ahsan aida aidan aiden aiko aileen aimee
aine aisha aisling aiyana aiysha ajay akash akiko akin akira akosua akpan akshay akua alain alan alana alasdair alastair alastar alba
albert alberto alden aldo alec alejandra aleksander aleksandra alena alessandro alessia aleta alex alexander alexandra alexei alexey
alexis alfie alfonso alfred alfredo algernon ali alia alice alicia alieu alina alison alistair aliyah allan allana allegra allen allison
alma aloysius alphonse alun alvaro alvin alwyn alys alyson alyssa amadou amal amanda amandeep amani amara amaya amber ambrose ameena
ameera amelia amelie amina aminata amir amit amita amjad amrit amrita amy ana anahera anand ananya anas anastasia anatole anatoli anders
andre andrea andreas andreea andrei andrej andres andrew andrzej andy aneesa aneta aneurin angela angelica angelina angeline angelo
angharad angie angus anika anil anique anisa anish anita anjali anjum anka ann anna annabel anne anneke anneliese annemarie annette annie
annika annmarie anoush ansel anselm anthea anthony antje antoine antoinette anton antonia antonio antony anuja anwar anya aoife aparna
april archie aretha aria ariel arif arjan arjun arkadiusz arlene arlo armand armando arne arnold aroha aron arsalan artem artemis arthur
arturo arun arvind aryan asad asha ashish ashley ashok ashraf ashwin asif asim asma assad astrid atawhai atif atsuko aubrey audrey augusta
augustine aurelia aurora austin ava averil avinash avril awa ayaan ayako ayanna ayesha aylin ayo ayodele ayse azadeh aziz azra babak
babatunde bahar balazs baljit balvinder barbara barry bartholomew bartosz bashir basil bea beata beatrice beatriz beau becky bela belinda
bella ben benedetta benedict benedicte benicio benita benjamin benjamina benoit beppe berenice bernadette bernard bernardo bernie bert
bertha bertram beryl beth bethan bethany betsy bette bettina betty bev beverley bhavesh bhavna bianca bilal bill billy birgit bjarne bjorn
blair blanca blanche bob bobbie bobby bogdan boguslaw bojan bonnie boris boyd bozena brad bradley brandon branwen breda brenda brendan
brenna brett brian bridget brigid brigitte brita britta bronagh bronwen bronwyn brooke bruce bruno bryan bryce bryn bryony burak burl
caitlin calista callum calum calvin cameron camilla candice caoimhe carey carina carissa carl carla carlo carlos carlotta carmel carmela
carmen carol carole caroline carolyn caron carrie carsten carys casper cassandra cassie catalina catarina cate cath cathal catherina
catherine cathleen cathryn cathy catrin catrina catriona cecil cecile cecilia cedric ceinwen celeste celia celina celine cemal ceri cerys
cesar chad chaim chandra chantal chantelle charan charlene charles charlie charlotte charlton charmaine chas chelsey chen cheng cherry
cheryl chetan chetna chi-keung chiara chidi chidinma chika chike chima chimamanda chinedu chinonso chinwe chioma chloe chris chrissie
chrissy christa christelle christian christiane christina christine christoph christophe christopher christos chuck chukwuma cian ciara
ciaran cillian cindy claire clara clare clarence clarice clarissa clark clarke claud claude claudette claudia claudio clayton clement
clementine cleo clifford clint clive clodagh cody colette colin colleen colm connor conor conrad constance constantin consuelo cora
cordelia corey corinne cormac cornelia cornelius corrie cory cosmo costas courtenay courtney craig cristian cristina cristobal curtis
cuthbert cynthia cyril cyrus czeslaw dafydd dagmar dai daisuke daisy dale damian damien damon dan dana danica daniel daniela daniele
danielle danny danuta daphne daria darius dariusz darko darlene darragh darrell darren darryl daryl dashiell dave david davina davor dawid
dawn dayo dean deb debbie debora deborah debra declan deepa deepak deepika deirdre delia delilah della delphine delroy delyth demelza
demetrius denis denise dennis denny deon derek dermot derya des desiree desmond dev devi devon dewi dexter dhruv diana diane dianna dianne
diarmuid diego dieter dilip dillon dilys dimitri dimitrios dinah dinesh dino dipak divya djamila dmitri dmitry dolly dolores dominic
dominika dominique don donal donald donna donovan dora doreen dorian doris dorota dorothea dorothy dot doug dougal douglas drew duane
dulcie duncan dustin dwayne dwight dylan dympna dzhamal eamon eamonn earnest eben ebenezer ed eddie edgar edina edith edmond edmund edna
edoardo eduard eduardo edward edwin edwina efua egan egon eibhlin eileas eileen eilidh eilis eimear einar eira eirian eirlys eirwen
ekaterina elaine elba eleanor elena eleni eli eliana elias elijah elin eline elinor eliot elisa elisabeth elise elisha eliza elizabeth
elke ella ellen ellie elliot elliott ellis elma elmer elodie eloise elsa elsie elspeth elton eluned elva elvira elwood elwyn emanuel emeka
emelia emer emi emil emile emilia emiliano emilie emilio emily emlyn emma emmanuel emmeline emmet emre emrys emyr ena enda endre enid
ennio enrico enrique enzo eoghan eoin ephraim erena eric erica erich erik erika erin erinn erling erma erna ernest ernesto ernst errol
erwin esme esmeralda esperanza esteban estelle esther etain ethan ethel etienne etta euan eugene eugenia eugenie eun-ji eunice eva evan
evander evangeline eve evelina evelyn everett evie ewa ewan ewelina ezekiel ezra fabian fabio fabrice fadi faisal faith faiza fanny farah
fareed farid farida farrukh farzana fatema fatima fatimah fatou fausto fay faye feargal federica federico felice felicia felicity felipe
felix fenella feng fergal fergus fern fernanda fernando fidelma filip filippo finbar findlay finlay finn finnian fintan fiona fionnuala
flavia flavio fletcher fleur flo flora florence florian floyd folake folasade fran frances francesca francesco francis francisco
franciszek francois francoise frank frankie franklin franz franziska fraser fred freda freddie freddy frederic frederica frederick
frederik freya frida friedrich fritz fumiko funmi funmilayo furqan gabor gabriel gabriela gabriele gabriella gabrielle gael gail ganesh
gareth garfield garret garrett garry garth gary gaspard gaurav gavin gayle gaynor gearoid geeta gemma gene genevieve geoff geoffrey georg
george georgia georgiana georgie georgina georgios geraint gerald geraldine gerard gerardo gerda gerhard germaine gerry gert gertrude geza
ghazala ghulam gideon gil gilbert gilda giles gill gillian gilly gina ginny giorgio giovanna giovanni girish gisela gita gitte giulia
giuseppe gladys glen glenda glenn glenys gloria glyn glynis glynn godfrey gopal goran gordon govind grace graeme graham grahame grainne
grant graziella greg gregor gregory greta gretchen griff griffith griselda grzegorz gudrun guido guillaume guillermo gulsen gunnar gunther
guoqiang gurdeep gurdip gurjit gurmeet gurpreet gus gustav gustavo guy gwen gwenda gwendolen gwendolyn gweneth gwenllian gwenno gwilym
gwyn gwyneth gwynn haami habib hadiza hadley hafsa haider hakan hakim hal hamid hamish hamza hana hanan hania hanif hank hanna hannah
hannes hans hans-peter hansel haoran harald harbinder hardeep hari harish harjinder harjit harley harold haroon harpreet harri harriet
harriett harrison harry harshad haruki haruto harvey hasan hasina hassan hattie haydn haydon hayley hazel heather hector hedda hedley
heidi heiko heinrich heinz helen helena helene helga hema hemant hemi henk henning henri henrietta henrik henry herb herbert herman
hermann hermione hernan hester hettie hilary hilda hilde hildegard hillary himanshu hine hinemoa hiro hiroko hiroshi hisham hohepa hollie
holly hone hope horace hortense howard howell hubert huda hugh hughie hugo huia huma humphrey hussain hussein huw hyacinth hye-jin
hyun-woo hywel iain ian ianto ibrahim ichiro ida idris iestyn ieuan ife ifeanyi ifeoma ifor ignacio ignatius igor ike ikechukwu ikram
ilaria ilona ilse imani imelda immanuel imogen imran ina india indira indra ines inga inge ingeborg inger ingrid inigo inna innes ioan
ioana iolo iona iqra ira irena irene irfan irina iris irma irving irwin isa isaac isabel isabella isabelle isaiah isha ishaan ishmael
isidore isla ismail isobel isolde istvan ita italo itziar iva ivan ivana ivar ivo ivonne ivor ivy iwan iwona izabela jaap jabari jacek
jacinta jack jackie jackson jaclyn jacob jacqueline jacques jacqui jade jagdish jaime jake jakob jakub jamal jameela james jameson jamie
jamil jamila jan jana jane janelle janet janette janice janie janina janine janos jared jarek jarlath jarmila jarrod jasbir jasmin jasmina
jasmine jason jasper jaswinder javed javier jay jaya jayden jayesh jayne jaz jean jean-claude jean-luc jean-marie jean-paul jean-pierre
jeanette jeanie jeanne jeannette jeannie jed jeff jeffery jeffrey jelena jem jemima jemma jen jena jenna jennie jennifer jenny jens
jeremiah jeremy jermaine jerome jerry jerzy jess jesse jessica jessie jethro ji-hoon ji-woo jiayi jill jillian jim jimmy jin jin-ho jing
jiri jitendra jo joachim joan joana joann joanna joanne joao joaquin jocelyn jock jodi jodie jody joe joel joelle joey johan johann
johanna johannes john johnathan johnnie johnny jolanta jolene jolyon jon jonah jonas jonathan jonny jordan jordi jorge jose josef josefina
joseph josephine josh joshua josiah josie josip joy joyce juan juanita jude judith judy jules julia julian juliana julianne julie julien
juliet juliette julio julius jun june juno jurgen justin justina justine justyna jyoti ka-wai kabir kadeem kadija kahu kahurangi kai
kaitlin kaitlyn kaito kaja kaleem kalpana kamal kamala kamaljit kamil kamila kamran kane kanta kapil karan karel karen karim karima karin
karina karl karla karlheinz karolina karsten karthik karyn kasia kaspar kat katalin katarina katarzyna kate katerina katey kath katharina
katharine katherine katheryn kathleen kathryn kathy katia katie katja katrin katrina katy kavita kay kaye kayla kayleigh kazimierz kazuo
keely keiko keir keiran keith kelechi kellie kelly kelsey kelvin kemal kemi ken kenan kendra kendrick kenji kenneth kenny kenta keri kerri
kerry kerstin keshav ketan kev kevin kezia khadija khalid khalil kia kiara kieran kieron kiki kilian kim kimberley kimberly kiran kiri
kirk kirsten kirstie kirstin kirsty kit kitty kjell klara klaus knut kobi koen kofi koji kojo kolade konrad konstantin kosta kourosh kris
krish krishna krishnan krista kristen kristian kristie kristin kristina kristine kristof krystal krystyna krzysztof kumar kunal kurt
kwabena kwaku kwame kwasi kwesi kyle kylie kyoko kyra kyung-hee lachlan laila lakshmi lalita lamar lamin lana lance lanre lara larissa
larry lars laszlo lata latisha latoya laura laurel lauren laurence laurent lauri laurie lavinia lawrence layla lazar leah leander leanne
lech lee leena leigh leighton leila len lena lenka lennart lenny lenora leo leon leona leonard leonardo leonie leonor leonora leopold
leroy les lesley leslie leszek leticia letitia lettie lev levi lewis lex li liam liana libby lida liesel lieven lijuan lila lilian liliana
lilla lillian lillie lily lin lina linda lindani lindsay lindsey linh linnea linton linus lionel lisa lisbeth lise lisette liv livia liz
liza lizzie lizzy ljiljana llewelyn llinos lloyd llyr lois lola lona lonnie lora loraine loren lorena lorenzo loretta lori lorna lorne
lorraine lotte lottie lou louis louisa louise lourdes lowri luann luc luca lucas lucia lucian luciana lucie lucien lucille lucinda lucjan
lucy ludmila ludwig luigi luis luisa luka lukas lukasz luke lulu luna luther luz lydia lyn lynda lyndon lynette lynn lynne lynsey lynwen
lyra maarten maartje mabel mac machteld maciej mackenzie maddie madeleine madeline madge madhav madhu mads mae maebh maeve magda magdalena
maggie magnus maha mahesh mahmood mahmoud mahmud mai maia mair maire mairead mairi maisie majid makoto malachy malcolm malgorzata malik
malin malise malka mallory mamadou manaaki manaia mandeep mandy manesh manfred manish manisha manjit manju manmohan manoj manon mansoor
manuel manuela mara marc marcel marcella marcelle marcelo marci marcia marcin marco marcos marcus marcy marek margaret margarita margaux
marge margery margie margit margo margot marguerite mari maria mariam mariama marian mariana marianna marianne mariano maribel marie
marie-claire marietta marijke marika mariko marilyn marina mario marion marios maris marisa marisol marissa marit marita marius marjan
marjorie marjory mark markos markus marla marlene marlon marlowe marnie marsha marta martha marthe marti martijn martin martina martine
martinus marty martyn marvin mary mary-ann maryam maryann marysia masako masoud mateo mateusz mathew mathias mathieu mathilda mathilde
matilda matiu matt matteo matthew matthias matthieu mattias maud maude maura maureen maurice mauricio mauro mavis max maxim maxime
maximilian maxine maxwell may maya mayank mayumi mayur meabh meaghan meena meenakshi meera meg megan meghan mehdi mehmet mehul mei
mei-ling mel melanie melinda melisa melissa melody melvin melvyn menna mercedes mercy mere mereana meredith meriel merle merlin merryn
mervyn meryl mette mi-young mia miaomiao micah michael michaela michal micheal michel michele michelle michiko mick mickey midori mieke
mieko miguel mihaela mihai mikael mike mikel mikhail miki miklos mila mildred milena miles milica millicent millie milly milo milos mimi
min-ji min-jun mina mindy minerva ming mingyu minh minna minnie mira miranda mirela miriam mirjana miroslav missy mitch mitchell mitesh mo
moe mohamad mohamed mohammad mohammed mohan mohsin moira mollie molly mona monica monika monique morag moray morgan moritz morris
morten mortimer morwenna moses moshe moya muhammad muhammed mukesh munir murad muriel murray mustafa mwangi myfanwy myles myra myriam
myrna myrtle mysie naadia nabil nabila nada nadeem nader nadia nadim nadine nahid naila naima nalini nan nana nance nancy nandini nanette
naoko naomi narelle narinder naseem nasim nasir nasreen nasser nassim nastassja nat natalia natalie natasha nate nathan nathaniel naveed
naveen navin nayan nazia neal ned neema neeraj neha neil nell nellie nelly nelson nerys nessa nesta neta nettie neville ngaio ngaire ngozi
nia niall niamh nichola nicholas nichole nick nicki nicky nico nicola nicolae nicolas nicole nicoletta nicolo nidhi niels nigel nigella
nihal nikau nikhil niki nikita nikki niklas nikola nikolai nikolaos nikos nils nilufar nima nina ning nisha nita nitin njeri noah noam
noel noeleen noeline noelle nolan nomsa noor nora norah norbert noreen noriko norma norman norris nuala nuno nura nuria nurul nyree oberon
obi obinna octavia octavio odette odhran ofelia oisin ola olaf olav ole oleg oleksandr oleksandra olena olga olive oliver olivia olivier
ollie olu olubunmi olufemi olufunke olumide olusegun oluwaseun oluwatobi olwen olwyn olympia omar omari omolara ona onur oona oonagh
ophelia orla orlagh orlaith orson orville osama oscar osei oskar osman oswald oswin otis otto ottoline owain owen ozan ozgur pablo paddy
padma padraic padraig paige paloma pam pamela pania pankaj panos paola paolo parisa parminder parveen parvin pascal pascale pat patience
patrice patricia patrick patrik patsy patti patty paul paula paulette paulina pauline paulo pavel pavla pawel payal pearl pedro peg peggy
pekka penelope penny percival percy perla pernille perpetua perry petar pete peter petra petros phil philip philippa philippe phillip
phillipa philomena phoebe phyllida phyllis pia pierce pierre piers pieter pieter-jan pilar pina piotr pippa piran polly poppy pradeep
prakash pranav prasad pratik pravin preeti prem primrose prisca priscilla pritesh priti priya priyanka prudence przemyslaw purnima qasim
qiang quentin quincy quinn rab rabia rachael racheal rachel rachelle radek radhika radomir radoslaw rafael rafal rafe rafiq raghav rahel
rahim rahul raisa raj raja rajan rajeev rajendra rajesh rajinder rajiv rajni raju rakesh ralf ralph rama ramesh ramon ramona ramsay rana
randal randall randolph randy rangi rani ranjan ranjit ranulph raoul raphael raquel rashad rashid rashida rashmi rasmus raul ravi ravinder
rawiri ray raymond raymundo razia reanna rebecca rebeka rebekah reece reed reem reena rees reg regan reggie reginald rehana reid reiko
reina reinhard reinhold rekha remi remy ren rena renata renate rene renee renu reshma reto reuben rewi rex reynold rezaul rhea rhian
rhiannon rhianydd rhoda rhodri rhona rhonda rhonwen rhydian rhys ria rian ricardo riccardo richard richie rick ricky rico rik rina ripeka
rishi rita ritu riz rizwan roald rob robbie robert roberta roberto robin robyn rocco rochelle rod roddy roderick rodney rodolfo rodrigo
rogelio roger rohan rohini rohit roisin roland rolf rollo romain roman romana romeo romy ron rona ronald ronan ronda ronnie ronny rory ros
rosa rosaleen rosalia rosalie rosalind rosalyn rosamund rosanna rosanne rosario roscoe rose roseann roseanna roseanne rosemarie rosemary
rosetta rosie rosita roslyn ross rowan rowena rowland roxana roxanne roy roz ruairi ruben rubin ruby rudi rudolf rudolph rudy rufus
rukhsana rupa rupal rupert rupinder russ russell rusty ruta rute rutger ruth ruthie ryan rylan ryszard saad sabah sabina sabine sabrina
sachin sadaf sade sadia sadie saeed safia sahar sahil saif saima sajid sakina sakura sal saleem saleh salim salima sally salma salman
salome salvatore sam samantha samara sameer samia samina samir samira sammy sampson samson samuel sana sandeep sander sandip sandra sandro
sandy sanjay sanjeev sanna santiago santosh saoirse sara sarah saraswati sarita sarwar sasha saskia satish satnam saul sayed scarlett
scott seamus sean seb sebastian sebastien seema selena selina selma selwyn semra senan seo-yeon serena serge sergei sergey sergio seth
setsuko seumas seun seyi shabana shabnam shaheen shahid shahida shahin shahnaz shaila shakeel shakira shamim shamima shamus shan shana
shane shani shania shannon shanti shari sharif sharmila sharmin sharon shaun shauna shawn shayla shazia sheba sheena sheila shelagh
sheldon shelley shelly sherri sherry sheryl shigeru shinji shirin shirley shiva shivani shobha shona shreya shu-fen shweta siamak sian
sibusiso sibyl sid siddharth sidney sidra siegfried sienna sigrid sigurd silas sile silke silvana silvia silvio simao simeon simi simon
simona simone simran sinclair sinead siobhan sion sioned siri sissel sita sitara siu-ming sizwe slavka slawomir snezana sofia sofie sohail
solange solomon sona sonal sonia sonja sonny sonya soo soo-jin sophia sophie sora soraya soren sota spencer spiros srinivas stacey stacy
stan stanislav stanislaw stanley stanton stavros stef stefan stefani stefania stefanie stefano steffan steffen stella sten stephan
stephane stephanie stephen steve steven stewart stig stu stuart su su-yeon subhash sudha sue sukhdeep sukhdev sukhwinder suki sulaiman
suleiman sumaira suman sumit sung-min sunil sunita suraj surendra suresh surinder surjit susan susana susanna susannah susanne sushila
sushma susie suzanna suzanne suzette suzie suzy svein sven svenja svetlana swapna swati sybil syd sylvester sylvia sylvie syreeta szymon
tabitha tadashi tadeusz tae-yang tahir tahira taiwo takashi takeshi takumi talia taliesin talya tama tamar tamara tamas tamasine tami
tamika tamiko tammy tamsin tane tania tanisha tanja tanner tansy tanu tanveer tanvi tanya tara tarek tariq taro tasha tasneem tatiana
tatjana tawanda taylor te-ariki ted teddy tegan tegwen teifion terence teresa teresita teri terrance terrence terri terry tess tessa
tetsuo thabo thad thaddeus thandi thandiwe thanh thea thelma theo theodora theodore theresa therese thibault thierry thijs thom thomas
thomasina thora thorsten thulani tia tiago tiana tibor tiernan tiffany tilda tillie tilly tim timo timothy tina tinashe tineke tipene
tirath titus tobi tobias tobin toby tod todd tom tomas tomasz tomek tomi tommie tommy tomoe tomoko tomos toni tonia tony tonya torben
torsten tove toyin tracey traci tracie tracy travis trent trevor tricia trina trinh trish trisha tristan tristram trixie trond troy trudi
trudie trudy truong tsvetana tudor tudur tunde turlough tyler tyra tyrone tyson uche uday ugo ugochi ulf ulises ulla ulrich ulrike uma
umar umberto umesh una unai upendra urs ursula urszula usha usman utku vaclav vadim val valentin valentina valentine valeria valerie
valerio valery vandana vanessa varun vasant vasile vasilis vaughan vaughn veena velma venetia venkat vera verena verity verna vernon
veronica veronika veronique vesna vic vicente vicki vickie vicky victor victoria vidya viggo vihaan vijay vijaya vikas vikki vikram viktor
viktoria vilma vimal vimala vina vinay vince vincent vincenzo vineet vinod viola violet violeta vipul viraj virgil virginia vishal vishnu
vito vittoria vittorio vivek vivian viviana vivien vivienne vlad vladimir vladislav vojtech volker waheed wahid wai-ling wai-man waldemar
waleed walid wallace wally walt walter wanda wangari warren waseem wayne wei wei-lin wen wenche wendell wendy werner wes wesley whetu
wiktor wilbur wilfred wilhelm wilhelmina will willa willard willem william williams willie willis willow wilma wim winifred winnie winona
winston wiremu witold wladyslaw wojciech wolfgang woody wyn wyndham wynford wynne xander xavier xenia xia xiao xiaoling xiaomei xiaowei
xiaoyan ximena xin xiulan xochitl yaa yael yan yanick yannick yara yardena yasemin yash yasin yasir yasmeen yasmin yasmina yasuko yaw
yeardley yemi yetunde yevgeny yiannis yifan ying ynyr yogesh yoko yolanda yolande yosef yoshi yoshiko young-soo youssef ysanne yuan yue
yuki yukiko yuko yuri yusra yusuf yves yvette yvonne zac zach zachariah zachary zack zadie zafar zahid zahida zahir zahra zain zainab zak
zane zara zarina zawadi zdenka zeb zebedee zeena zeeshan zeke zelda zena zeynep zhao zia ziad zigmund zihan zina zita zoe zofia zola
zoltan zora zoran zsofia zubair zuleika zulfiqar zuzana zygmunt`;

let names: ReadonlySet<string> | null = null;

export function isGivenName(word: string): boolean {
  names ??= new Set(NAMES.split(/\s+/));
  return names.has(
    word
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  );
}
