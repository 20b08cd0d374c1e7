/** The form of a correction: a field for each that its kind has. */
import type { Field } from '../../../patch/kinds.ts';
import type { Action } from '../../../schema.ts';
import { escapeHtml } from '../../html.ts';

type Value = unknown;

/** A field's inputs as HTML, and what they say. */
interface Kind {
  html: (name: string, value: Value, field: Field) => string;
  read: (form: FormData, name: string) => Value;
}

const said = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
const orNull = (form: FormData, name: string): string | null => said(form, name) || null;
const text = (value: Value): string => (typeof value === 'string' ? value : '');

function input(name: string, type: string, value: string, more = ''): string {
  return `<input name="${name}" type="${type}" value="${escapeHtml(value)}" ${more}>`;
}

const KINDS: Record<Field['input'], Kind> = {
  line: { html: (name, value) => input(name, 'text', text(value)), read: orNull },
  text: {
    html: (name, value) => `<textarea name="${name}" rows="3" required>${escapeHtml(text(value))}</textarea>`,
    read: said,
  },
  date: { html: (name, value) => input(name, 'date', text(value)), read: orNull },
  time: { html: (name, value) => input(name, 'time', text(value)), read: orNull },
  person: { html: (name, value) => input(name, 'text', text(value), 'list="people"'), read: orNull },
  people: {
    html: (name, value) => input(name, 'text', (value as string[]).join('; '), 'list="people" placeholder="A; B"'),
    read: (form, name) =>
      said(form, name)
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
  },
  choice: {
    html: (name, value, { choices = [] }) => {
      const options = choices.map((one) => {
        const isChosen = one === (value ?? '') ? ' selected' : '';
        return `<option value="${one}"${isChosen}>${one === '' ? '–' : one}</option>`;
      });
      return `<select name="${name}">${options.join('')}</select>`;
    },
    read: orNull,
  },
  due: {
    html: (name, value) => {
      const due = value as Action['due'];
      const words = input(name, 'text', due?.text ?? '', 'aria-label="Due, in words" placeholder="by the end of June"');
      return words + input(`${name}-date`, 'date', due?.date ?? '', 'aria-label="Due date"');
    },
    read: (form, name) => {
      const date = orNull(form, `${name}-date`);
      const words = said(form, name) || (date ?? '');
      return words === '' ? null : { text: words, date };
    },
  },
};

/** `values` are as the correction has them: people by their names. */
export function fieldsHtml(fields: Readonly<Record<string, Field>>, values: Readonly<Record<string, Value>>): string {
  return Object.entries(fields)
    .map(([name, field]) => {
      const html = KINDS[field.input].html(name, values[name] ?? null, field);
      return `<label><span>${field.label}</span><span class="inputs">${html}</span></label>`;
    })
    .join('');
}

/** The fields that say something else than before. */
export function changesIn(
  form: HTMLFormElement,
  fields: Readonly<Record<string, Field>>,
  values: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const data = new FormData(form);
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]): [string, Value] => [name, KINDS[field.input].read(data, name)])
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(values[name] ?? null)),
  );
}
