/** Everyone who is named in a meeting beside its list of people. */
export function mentionsOf({ items, resolutions, actions }) {
  const mentions = [
    ...items.flatMap(({ presenters, entries }) => [...presenters, ...entries.map(({ speaker }) => speaker)]),
    ...resolutions.flatMap(({ mover, seconder, vote }) => [
      mover,
      seconder,
      ...(vote?.roll ?? []).map(({ person }) => person),
    ]),
    ...actions.flatMap(({ owners }) => owners),
  ];
  return mentions.filter((mention) => mention !== null);
}
