/** Given names by their length, for people who are given another. */
import { isGivenName } from '../../src/language/given-names.ts';

const NAMES = `
ada ali amy ann ben bob dan eva ian ivy jim joe kay ken kim lee leo liz meg mia ned pam ray rob ron roy sam sue ted tim tom una zoe
adam alan alex amir anna beth carl cora dave emma eric fred gina hugh ivan jack jane joan john judy kate lily lisa lucy luke mary nina
noel olga omar owen paul pete rita rosa ross ruth ryan sara theo tina toby tony vera
aaron alice anita barry bella bruce celia chloe clara colin derek diana doris edith ellen emily ethan felix fiona frank giles grace
harry helen henry irene james janet jason julia karen kevin laura lewis linda louis maria megan miles naomi nigel oscar paula peter
robin roger sally sarah scott simon steve susan terry vicky
albert alison amanda andrew angela arthur audrey austin calvin carmen claire connor daphne denise dennis duncan eileen elaine esther
eunice fergus gareth george gerald gordon graham hannah harold hector howard imelda ingrid jeremy jerome joanna joseph judith leslie
lionel louisa marcus marina martha martin miriam monica morris nadine nathan norman oliver olivia pamela philip phoebe rachel robert
ronald rupert samuel sheila sophie stella stuart sylvia teresa thomas trevor ursula victor vivian walter
abigail adriana anthony barbara beatrix bernard bethany bridget cameron carolyn cecilia charles colette cynthia deborah deirdre
desmond dorothy douglas eleanor florence frances gabriel gilbert gregory gwyneth harriet heather herbert jessica jocelyn kathryn
kenneth leonard lindsay malcolm marilyn matilda maureen maurice melissa michael natalie natasha neville patrick pauline phyllis
raymond rebecca richard rosalie shannon sharon shirley stanley stephen stewart susanna suzanne valerie vanessa vincent wallace william
adelaide alasdair beatrice benedict benjamin campbell caroline catriona clarissa clifford clodagh courtney danielle geoffrey
isabella jennifer jonathan juliette kathleen lawrence lorraine margaret marianne marjorie meredith michelle nicholas patricia penelope
prudence reginald rosalind rosemary samantha theodore veronica victoria virginia
alexandra annabelle augustine catherine charlotte christian christina constance cornelius elizabeth francesca frederick gabrielle
genevieve henrietta josephine katharine katherine madeleine magdalena sebastian stephanie`;
const LIST = NAMES.trim().split(/\s+/).filter(isGivenName);

/** The given name to put for the one at `index` among `taken`, with as many letters and a capital; null where there are too few. */
export function otherGivenName(name: string, taken: readonly string[], by: number): string | null {
  const ofLength = (one: string) => one.length === name.length;
  const free = LIST.filter((one) => ofLength(one) && !taken.includes(one));
  const others = taken.filter(ofLength);
  const other = free[(others.indexOf(name) + by) % free.length];
  return other === undefined || others.length > free.length ? null : other.slice(0, 1).toUpperCase() + other.slice(1);
}
