/** Whole processes from start to end, against a Node.js that does nothing. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BIN, filesOfTypes, layouts, ROOT, seed, withScratch } from './files.mjs';
import { makePdf } from './made-pdf.mjs';
import { takeTurns } from './measure.mjs';
import { heading, line } from './report.mjs';

const WARM_UPS = 3;
const ROUNDS = 21;
const AIM = 3;
const PDF_PAGES = 8;

export const bench = ({ rounds = ROUNDS }) =>
  withScratch(async (folder) => {
    const pdf = join(folder, 'made.pdf');
    writeFileSync(pdf, makePdf(PDF_PAGES));
    const [text] = filesOfTypes('minutes.txt');
    const [word] = filesOfTypes('minutes.docx');
    const samples = [
      { file: text, aim: AIM },
      { file: layouts()[0]?.files[0], aim: AIM },
      { file: seed(), aim: AIM },
      { file: word },
      { file: pdf, name: `a PDF of ${PDF_PAGES} pages` },
    ].filter(({ file }) => file !== undefined);
    const bare = 'node -e 0';
    const commands = [
      { name: bare, argv: ['-e', '0'] },
      { name: 'minutes --version', argv: [BIN, '--version'] },
      ...samples.map(({ file, name = shortName(file), aim }) => ({ name, argv: [BIN, 'parse', file], aim })),
    ];
    const contenders = Object.fromEntries(commands.map(({ name, argv }) => [name, () => run(argv)]));
    heading(
      `Whole processes: medians of ${rounds} runs that take turns; minutes parse, where no other command is named`,
    );
    const times = await takeTurns(contenders, [undefined], { rounds, warmUps: WARM_UPS });
    const baseline = { name: bare, figures: times[bare] };
    for (const { name, aim } of commands.slice(1))
      line({ what: name, figures: times[name], unit: 'ms', baseline, aim });
  });

function run(argv) {
  spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'ignore'] });
}

/** The last parts of a path, as many as the report has room for. */
function shortName(file) {
  return relative(ROOT, file).split(/[\\/]/).slice(-2).join('/');
}
