/** The completions of zsh. */
import { DEFAULT, namesOf, type CompletedCommand, type CompletedOption } from './completed.ts';

/** A script to be evaluated after compinit, or kept as "_minutes" in a folder of $fpath. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `#compdef minutes
# Completions of minutes for zsh: eval "$(minutes completion zsh)"
_minutes() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} command='' verb='' kind='' files='' i
  local -a found commands
  commands=(
${commands.map(({ name, summary }) => `    ${described(name, summary)}`).join('\n')}
  )
  if [[ $cur == --*=* ]]; then
    prev=\${cur%%=*}
    compset -P '*='
  fi
  for ((i = 2; i < CURRENT; i++)); do
    case \${words[i]} in
      -*) ;;
      *) if [[ -z $command ]]; then command=\${words[i]}; else verb=\${verb:-\${words[i]}}; fi ;;
    esac
  done
  case $command in
    '') if [[ $cur == -* ]]; then found=('--help:print this help' '--version:print the version')
        else found=($commands 'help:print the help of a command'); files=1; fi ;;
    help) found=($commands) ;;
    ${names.join('|')}) ;;
    *) command=${DEFAULT} ;;
  esac
  case "$command $prev" in
${commands.flatMap(({ name, options }) => options.flatMap((option) => valueCases(name, option))).join('\n')}
    *)
      case $command in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
  (( $#found )) && _describe 'minutes' found
  [[ -n $files ]] && _files
  return 0
}
if [[ $funcstack[1] == _minutes ]]; then _minutes "$@"; else compdef _minutes minutes; fi
`;
}

/** "name:what it is", quoted. */
function described(name: string, describes: string): string {
  return quoted(`${name.replaceAll(':', String.raw`\:`)}:${describes}`);
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", String.raw`'\''`)}'`;
}

function valueCases(command: string, option: CompletedOption): string[] {
  if (option.takes === null) return [];
  const patterns = namesOf(option).map((name) => `'${command} ${name}'`);
  const gives = { words: `found=(${option.words.map(quoted).join(' ')})`, file: 'files=1', unknown: '' }[option.takes];
  return [`    ${patterns.join('|')}) ${gives}${gives === '' ? '' : ' '};;`];
}

function commandCase({ name, options, verbs, takesFiles }: CompletedCommand): string {
  const all = options.flatMap((option) => namesOf(option).map((one) => described(one, option.describes)));
  const files = takesFiles ? 'files=1' : ':';
  const argument = verbs.length === 0 ? files : `if [[ -z $verb ]]; then found=(${verbs.join(' ')}); else ${files}; fi`;
  return `        ${name}) if [[ $cur == -* ]]; then found=(
${all.map((one) => `          ${one}`).join('\n')}
        ); else ${argument}; fi ;;`;
}
