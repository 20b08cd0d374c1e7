/** An attendee of one meeting, as the archive has it. */
export interface Mention {
  meeting: string;
  attendee: string;
  body: string | null;
  date: string | null;
  name: string;
  honorific: string | null;
  initials: string | null;
  role: string | null;
  organisation: string | null;
  office: string | null;
}
