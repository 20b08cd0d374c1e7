/** Whole processes from start to end, against a Node.js that does nothing and against other programs that read a PDF. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BIN, filesOfTypes, hasProgram, layouts, ROOT, seed, withScratch } from './files.mjs';
import { makePdf } from './made-pdf.mjs';
import { takeTurns } from './measure.mjs';
import { heading, line, note } from './report.mjs';

const WARM_UPS = 3;
const ROUNDS = 21;
const AIM = 3;
const AIM_VERSION = 1.3;
const AIM_TEXT = 1.8;
const AIM_PDF = 1;
const PDF_PAGES = 8;
const TEXT_BYTES = 20_000;
/** Installed for the measurement, unless the folder that MINUTES_BENCH_MODULES names has it: the text of a PDF, and no more. */
const PDF_PARSE = 'pdf-parse@2.4.5';
const PDF_NAME = `a PDF of ${PDF_PAGES} pages`;
const EXTRACT = `import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';
const parser = new PDFParse({ data: readFileSync(process.argv[2]) });
process.stdout.write((await parser.getText()).text);
await parser.destroy();
`;

export const bench = ({ rounds = ROUNDS }) =>
  withScratch(async (folder) => {
    const pdf = join(folder, 'made.pdf');
    writeFileSync(pdf, makePdf(PDF_PAGES));
    const made = join(folder, 'made.txt');
    writeFileSync(made, textOf(TEXT_BYTES));
    const [text] = filesOfTypes('minutes.txt');
    const [word] = filesOfTypes('minutes.docx');
    const samples = [
      { file: text, aim: AIM },
      { file: layouts()[0]?.files[0], aim: AIM },
      { file: seed(), aim: AIM },
      { file: made, name: `a text of ${TEXT_BYTES / 1000} kB`, aim: AIM_TEXT },
      { file: word },
      { file: pdf, name: PDF_NAME },
    ].filter(({ file }) => file !== undefined);
    const bare = 'node -e 0';
    const commands = [
      { name: bare, argv: ['-e', '0'] },
      { name: 'minutes --version', argv: [BIN, '--version'], aim: AIM_VERSION },
      ...samples.map(({ file, name = shortName(file), aim }) => ({ name, argv: [BIN, 'parse', file], aim })),
    ];
    const others = othersOf(folder, pdf);
    const contenders = {
      ...Object.fromEntries(commands.map(({ name, argv }) => [name, () => run(process.execPath, argv)])),
      ...Object.fromEntries(others.map(({ name, program, argv }) => [name, () => run(program, argv)])),
    };
    heading(
      `Whole processes: medians of ${rounds} runs that take turns; minutes parse, where no other command is named`,
    );
    const times = await takeTurns(contenders, [undefined], { rounds, warmUps: WARM_UPS });
    const baseline = { name: bare, figures: times[bare] };
    for (const { name, aim } of commands.slice(1))
      line({ what: name, figures: times[name], unit: 'ms', baseline, aim });
    for (const { name, aim } of others)
      line({ what: PDF_NAME, figures: times[PDF_NAME], unit: 'ms', baseline: { name, figures: times[name] }, aim });
    for (const name of ['pdf-parse', 'pdftotext -layout'])
      if (!others.some((other) => other.name === name)) note(`not measured: ${name} is not installed`);
  });

function run(program, argv) {
  spawnSync(program, argv, { stdio: ['ignore', 'ignore', 'ignore'] });
}

/** Programs that give the text of the PDF, those that there are. */
function othersOf(folder, pdf) {
  const others = [];
  const modules = process.env.MINUTES_BENCH_MODULES ?? join(folder, 'modules');
  if (!existsSync(join(modules, 'node_modules/pdf-parse')))
    run('npm', ['install', '--no-audit', '--no-fund', '--prefix', modules, PDF_PARSE]);
  if (existsSync(join(modules, 'node_modules/pdf-parse'))) {
    const script = join(modules, 'extract.mjs');
    writeFileSync(script, EXTRACT);
    others.push({ name: 'pdf-parse', program: process.execPath, argv: [script, pdf], aim: AIM_PDF });
  }
  if (hasProgram('pdftotext'))
    others.push({ name: 'pdftotext -layout', program: 'pdftotext', argv: ['-layout', pdf, '-'] });
  return others;
}

/** The fixtures' texts one after the other, cut at the end of a line once there are so many characters. */
function textOf(characters) {
  const all = layouts().flatMap(({ files }) => files.map((file) => readFileSync(file, 'utf8')));
  const text = all.join('\n').slice(0, characters);
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

/** The last parts of a path, as many as the report has room for. */
function shortName(file) {
  return relative(ROOT, file).split(/[\\/]/).slice(-2).join('/');
}
