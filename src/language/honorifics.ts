/** Titles before a name and letters behind it. */
const HONORIFICS = `county~councillors district~councillors borough~councillors ward~councillors city~councillors shire~councillor
commissioners trustees aldermen senators selectmen selectwomen councilmembers mayor~pro~tem mayor~pro~tempore mayor~pro-tem vice~mayor vice-mayor messrs alderwoman county~commissioner state~senator reeve deputy~reeve selectman
selectwoman selectperson county~cllr county~councillor district~cllr district~councillor borough~cllr borough~councillor ward~cllr
ward~councillor city~councillor town~councillor parish~councillor mr mrs ms miss mx master dr doctor prof professor sir dame lord lady baroness baron rev revd reverend fr father canon hon
the~hon the~honourable honourable rt~hon the~rt~hon cllr cllrs councillor councillors councilor councilors cllor clr cr councilman
councilwoman councilmember council~member alderman ald mayor deputy~mayor lord~mayor his~worship her~worship commissioner supervisor senator
deputy cyng cynghorydd y~cynghorydd representative trustee area~manager station~manager group~manager watch~manager governor director president vice-president chief~superintendent superintendent chief~inspector detective~inspector
detective~sergeant detective~constable detective~superintendent detective~chief~inspector detective~chief~superintendent inspector sergeant
constable chief~constable assistant~chief~constable deputy~chief~constable garda pc ps ds di dci dsu dcs insp sgt supt spt ch~supt ch~insp
chief~supt chief~insp dist~cllr dist~councillor cty~cllr co~cllr boro~cllr chief~constable police~sgt police~sergeant police~lt police~lieutenant c/spt c/supt c/ins c/insp t/insp t/supt t/ci ch~ins acc dcc capt captain cpt col colonel maj major lt lieutenant cdr
commander wing~cmdr brig gen general justice judge pcso dsupt det~supt det~insp`;

const POST_NOMINALS = `cc jp obe mbe cbe kbe dl mp msp ms mla td t.d. tds qc kc mep am phd bsc msc ba ma frsa fca acis ofm rn dsc bem qpm dpm
esq jnr snr jr sr cilca`;

const alternatives = (words: string) =>
  words
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.').replace(/~/g, '\\.?\\s+'))
    .join('|');

/** Matches one honorific, with its full stop, at the start of a string. */
const LEADING = new RegExp(`^(?:(?:acting|temporary|temp)\\s+)?(?:${alternatives(HONORIFICS)})(?:\\.\\s*|\\s+|$)`, 'i');
const POST_NOMINAL = new RegExp(`^(?:${alternatives(POST_NOMINALS)})\\.?$`, 'i');

/** "PC 4417 Ann Lee", "Sgt A123 Day": the number that an officer wears, behind the rank. */
const SHOULDER_NUMBER = /^(?:no\.?\s*|#)?[A-Z]{0,2}\d{2,6}[,:]?\s+(?=\p{Lu})/u;
const RANKED = /^(?:pcs?o?|ps|[dw]pc|dc|ds|di|sgt|sergeant|constable|garda|insp|inspector|officer)\.?$/i;

/** Splits off the honorifics: "Cllr. Dr Ann Lee" → "Cllr Dr", "Ann Lee". A lower-case word is none ("director of"). */
export function splitHonorific(value: string): { honorific: string | null; rest: string } {
  let rest = value;
  const found: string[] = [];
  for (;;) {
    const match = LEADING.exec(rest);
    if (match === null || !/^\p{Lu}|^the\s/u.test(match[0])) break;
    found.push(match[0].trim().replace(/\.$/, ''));
    rest = rest.slice(match[0].length);
    if (RANKED.test(match[0].trim())) rest = rest.replace(SHOULDER_NUMBER, '');
  }
  return { honorific: found.length === 0 ? null : found.join(' '), rest };
}

/** Splits off post-nominals written in capitals: "T. J. Lee CC JP" → "T. J. Lee". */
export function withoutPostNominals(value: string): string {
  let rest = value;
  for (;;) {
    const at = lastWordAt(rest);
    const letters = rest.slice(at);
    const before = withoutBlanksAtEnd(rest.slice(0, at));
    if (before === '' || !POST_NOMINAL.test(letters)) return rest;
    const isLetters = letters === letters.toUpperCase() || /^(?:Jr|Sr|Jnr|Snr|Esq|PhD|BSc|MSc|CiLCA)\.?$/.test(letters);
    if (!isLetters) return rest;
    rest = before;
  }
}

/** Where the word at the end of a string begins. */
function lastWordAt(value: string): number {
  let at = value.length;
  while (at > 0 && !isBlank(value.charAt(at - 1))) at--;
  return at;
}

function withoutBlanksAtEnd(value: string): string {
  let to = value.length;
  while (to > 0 && isBlank(value.charAt(to - 1))) to--;
  return value.slice(0, to);
}

function isBlank(char: string): boolean {
  return char === ',' || char.trim() === '';
}

export function isHonorific(word: string): boolean {
  const match = LEADING.exec(`${word} `);
  return match !== null && match[0].length > word.length;
}

/** "District Councillors" → "District Councillor"; what is no plural stays. */
export function singularTitle(title: string): string {
  return title
    .replace(/\bMessrs$/i, 'Mr')
    .replace(/\bMmes$/i, 'Mrs')
    .replace(/(\b(?:[Aa]lder|[Ss]elect))(m|wom)en$/, '$1$2an')
    .replace(
      /\b(Cllr|Councillor|Councilor|Councilmember|Commissioner|Supervisor|Director|Trustee|Senator|Member|Dr)s$/i,
      '$1',
    );
}

/** Titles that are posts: what "Mayor Ann Lee" is. A councillor of this body has none by that. */
const POSTS =
  /^(?:(?:deputy |vice[ -]|lord |his worship |her worship )*mayor(?: pro[ -]tem(?:pore)?)?|(?:deputy )?reeve|supervisor|pcso|(?:state )?senator|(?:ward|county|district|borough|city|dist|cty|co|boro)\.? (?:councillor|cllr)|county commissioner|alder(?:man|woman)|police \p{L}+)$/iu;
/** The post that a title states; null for one that is only a title. */
export function postOfTitle(title: string | null): string | null {
  const post = title?.replace(/\s+(?:mr|mrs|ms|miss|mx|dr)$/i, '') ?? '';
  return POSTS.test(post) ? post.replace(/^(?:his|her) worship /i, '') : null;
}

/** Whether a title is a woman's: a couple may share the rest of the name. */
export function isOfWoman(honorific: string | null): boolean {
  return /^(?:mrs|ms|miss)$/i.test(honorific ?? '');
}
