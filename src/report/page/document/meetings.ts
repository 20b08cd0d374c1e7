/** Of several meetings in one file, one is shown at a time. */
import { CLAIMS } from './elements.ts';

function sections(): HTMLElement[] {
  return [...CLAIMS.querySelectorAll<HTMLElement>('[data-meeting]')];
}

function links(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.meetings a')];
}

/** The number of the meeting that is shown. */
export function meetingNow(): number {
  return Number(sections().find(({ hidden }) => !hidden)?.dataset['meeting'] ?? 1);
}

function showMeeting(number: number): void {
  for (const section of sections()) section.hidden = section.dataset['meeting'] !== String(number);
  for (const link of links()) {
    if (link.hash === `#m-${number}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

export function showMeetingOf(card: HTMLElement): void {
  const section = card.closest<HTMLElement>('[data-meeting]');
  if (section?.hidden) showMeeting(Number(section.dataset['meeting']));
}

/** `changed` is called when another meeting is shown. */
export function startMeetings(changed: () => void): void {
  if (sections().length < 2) return;
  showMeeting(1);
  for (const link of links())
    link.addEventListener('click', (event) => {
      event.preventDefault();
      showMeeting(Number(link.hash.slice('#m-'.length)));
      link.closest('details')?.removeAttribute('open');
      CLAIMS.scrollTo({ top: 0 });
      changed();
    });
}
