/** What runs in the page of one document: the page reads without it; with it each side leads to the other. */
import { addAction, startAdding } from './document/adding.ts';
import { startCorrections, undo } from './document/corrections.ts';
import { draw } from './document/drawing.ts';
import { editCurrent, showActs, startEditing } from './document/editing.ts';
import { element } from './document/elements.ts';
import { filter, startFilters } from './document/filters.ts';
import { startKeyboard } from './document/keyboard.ts';
import { startLinking } from './document/linking.ts';
import { startMeetings } from './document/meetings.ts';
import { startPanes } from './document/panes.ts';

document.documentElement.classList.add('with-script');
element('tools').hidden = false;
element('sides').hidden = false;
startPanes();
startMeetings(filter);
startFilters();
startLinking(showActs);
startCorrections(draw);
startEditing();
startAdding();
startKeyboard({ e: editCurrent, u: undo, a: addAction });
