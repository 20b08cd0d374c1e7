/** What the page was made of. */
import type { PageData } from '../../document/page-data.ts';
import { element } from './elements.ts';

export const DATA = JSON.parse(element('data').textContent ?? '') as PageData;
