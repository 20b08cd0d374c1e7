/** The truth of a meeting, as the scorer takes it. Forms of a name are parted by "|". */

export const res = (item, kind, text, more = {}) => ({ item, kind, text, ...more });

export const act = (item, text, owners, due = null, more = {}) => ({
  item,
  text,
  owners: owners.map((owner) => owner.split('|')),
  ...(due === null ? {} : { due }),
  ...more,
});
