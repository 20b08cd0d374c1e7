/** Command lines of the shell, as far as documentation uses them: words, quotes, pipes, redirections. */
const TOKEN = /'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\|;&<>]+|\|\||&&|[|;&<>]|\s+/g;

const EVALUATED = /^eval "\$\((.*)\)"$/;

/** The words behind each `minutes` of a line. */
export function ownCommands(line: string): string[][] {
  const commands = commandsOf(line.replace(EVALUATED, '$1'));
  return commands.filter(([program]) => program === 'minutes').map(([, ...words]) => words);
}

/** The words of each command of a line; where its output goes is left out. */
function commandsOf(line: string): string[][] {
  const commands: string[][] = [[]];
  let word: string | null = null;
  let skips = false;
  const end = (): void => {
    if (word !== null && !skips) commands.at(-1)?.push(word);
    if (word !== null) skips = false;
    word = null;
  };
  for (const [token] of line.replace(/(?:^|\s)#.*$/, '').matchAll(TOKEN)) {
    if (/^\s/.test(token)) end();
    else if (token === '<' || token === '>') {
      end();
      skips = true;
    } else if (/^[|;&]/.test(token)) {
      end();
      commands.push([]);
    } else word = (word ?? '') + unquoted(token);
  }
  end();
  return commands.filter(({ length }) => length > 0);
}

function unquoted(token: string): string {
  if (token.startsWith("'")) return token.slice(1, -1);
  if (token.startsWith('"')) return token.slice(1, -1).replace(/\\(["\\$`])/g, '$1');
  return token.startsWith('\\') ? token.slice(1) : token;
}
