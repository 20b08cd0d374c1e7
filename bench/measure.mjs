/** Times of contenders that take turns, so that a busy moment of the machine hits all of them. */

/** The middle value; of an even number of values, the upper one of the two. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

export const sum = (values) => values.reduce((total, value) => total + value, 0);

/**
 * Runs every contender on every input, in each round in another order, since each leaves garbage for the next to collect.
 * Yields for each contender its milliseconds on all inputs together, one number a round; warm-up rounds are not counted.
 */
export async function takeTurns(contenders, inputs, { rounds, warmUps }) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    const spent = Object.fromEntries(names.map((name) => [name, 0]));
    for (const [index, input] of inputs.entries()) {
      const first = (round + warmUps + index) % names.length;
      for (const name of [...names.slice(first), ...names.slice(0, first)]) {
        const start = performance.now();
        await contenders[name](input);
        spent[name] += performance.now() - start;
      }
    }
    if (round >= 0) for (const name of names) times[name].push(spent[name]);
  }
  return times;
}

/** The median of the ratios of each round: a round in which both were slow counts as any other. */
export const ratioOf = (figures, baselines) => median(figures.map((figure, round) => figure / baselines[round]));

/** Round by round, what is left of the one series without the other. */
export const without = (figures, others) => figures.map((figure, round) => figure - others[round]);

/** How fast the time grows with the size: 1 is in proportion, 2 with its square. The slope by least squares. */
export function growthExponent(sizes, times) {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (values) => sum(values) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, index) => (value - meanX) * (y[index] - meanY)));
  return covariance / mean(x.map((value) => (value - meanX) ** 2));
}
