/** Who chaired this meeting: "Mr T. J. Lee in the Chair", "Cllr Day took the chair", "is appointed Chair". */
import { mention, type ChairFinding } from '../finding.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Parser } from '../reading.ts';
import { RULES, type RuleName } from '../rules.ts';
import { findingsOf } from '../reading.ts';

const IN_THE_CHAIR = /^(?:with\s+)?(\S.{2,59}?),?\s+(?:was\s+)?in\s+the\s+chair\b/i;
const CHAIRED =
  /^(.{3,60}?),?\s+(?:\(?(?:the\s+)?(?:vice-?\s?chair\w*|chair\w*)\)?,?\s+)?(?:took|assumed|occupied)\s+the\s+chair\b|^(.{3,60}?)\s+(?:chaired|presided over|presided at)\s+(?:the|this)\s+meeting|\b(?:chairmanship|presidency|chaired)\s+(?:of|by)\s+(\S.{2,59}?)(?:[,.;]|$|\s+(?:with|and the|at|on|in)\b)/i;
const ELECTED =
  /\s(?:is|be|was|were)\s+(?:\w+ly\s+)?(?:re-?)?(?:appointed|elected)\s+(?:as\s+)?(?:the\s+)?(?:chair(?:man|person|woman)?|president)\b/i;

/** A name with its titles has no more words. */
const MAX_NAME = 6;

export const chair: Parser = {
  name: 'chair',
  parse(reading) {
    const found: ChairFinding[] = [];
    const add = (who: string | undefined, rule: RuleName, at: ChairFinding['at']) => {
      if (who !== undefined)
        found.push({ kind: 'chair', rule, confidence: RULES[rule].confidence, at, who: mention(who.trim()) });
    };
    for (const passage of reading.outline.passages) {
      if (!/chair|presid|elected|appointed/i.test(passage.text.value)) continue;
      for (const sentence of sentencesOf(passage.text)) {
        const sat = IN_THE_CHAIR.exec(sentence.value) ?? CHAIRED.exec(sentence.value);
        if (sat !== null) add(sat[1] ?? sat[2] ?? sat[3], 'in-the-chair', [sentence]);
      }
    }
    for (const resolution of findingsOf(reading, 'resolution')) {
      const elected = ELECTED.exec(resolution.text);
      const who =
        elected === null
          ? undefined
          : resolution.text
              .slice(0, elected.index)
              .split(/\bthat\b|[,;:]/)
              .at(-1);
      if (who !== undefined && who.trim().split(/\s+/).length <= MAX_NAME) add(who, 'elected-chair', resolution.at);
    }
    return found;
  },
};
