/** The completions of bash, 3.2 and later. */
import { DEFAULT, namesOf, type CompletedCommand, type CompletedOption } from './completed.ts';

/** A script to be evaluated, which starts no program when it completes. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# Completions of minutes for bash: eval "$(minutes completion bash)"
_minutes() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' verb='' words='' files='' i
  if [[ $cur == = ]]; then cur=''
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      -*) ;;
      *) if [[ -z $command ]]; then command=\${COMP_WORDS[i]}; else verb=\${verb:-\${COMP_WORDS[i]}}; fi ;;
    esac
  done
  case $command in
    '') [[ $cur == -* ]] || { words='${names.join(' ')} help'; files=1; } ;;
    help) words='${names.join(' ')}' ;;
    ${names.join('|')}) ;;
    *) command=${DEFAULT} ;;
  esac
  case "$command $prev" in
${commands.flatMap(({ name, options }) => options.flatMap((option) => valueCases(name, option))).join('\n')}
    *)
      case $command in
        '') [[ $cur == -* ]] && words='--help --version' ;;
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
  COMPREPLY=()
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$cur")
  if [[ -n $files ]]; then
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
    compopt -o filenames 2>/dev/null
  fi
  return 0
}
complete -F _minutes minutes
`;
}

function valueCases(command: string, option: CompletedOption): string[] {
  if (option.takes === null) return [];
  const patterns = namesOf(option).map((name) => `'${command} ${name}'`);
  const gives = { words: `words='${option.words.join(' ')}'`, file: 'files=1', unknown: '' }[option.takes];
  return [`    ${patterns.join('|')}) ${gives}${gives === '' ? '' : ' '};;`];
}

function commandCase({ name, options, verbs, takesFiles }: CompletedCommand): string {
  const all = options.flatMap(namesOf).join(' ');
  const files = takesFiles ? 'files=1' : ':';
  const argument = verbs.length === 0 ? files : `if [[ -z $verb ]]; then words='${verbs.join(' ')}'; else ${files}; fi`;
  return `        ${name}) if [[ $cur == -* ]]; then words='${all}'; else ${argument}; fi ;;`;
}
