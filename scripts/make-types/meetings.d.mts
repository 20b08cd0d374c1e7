export interface Gold {
  attendees: [name: string, attendance: string, attributes: object][];
  items: [number: string, title: string | null, more?: object][];
  resolutions: { item: string; text: string | string[] }[];
  actions: { item: string; text: string | string[] }[];
}

export interface Meeting {
  layout: string;
  gold: Gold;
}

export const MEETINGS: readonly Meeting[];
