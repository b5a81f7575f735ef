/** A sample in ascending order. */
export type Sample = readonly number[];

export function sortedSample(values: readonly number[]): Sample {
  return [...values].sort((a, b) => a - b);
}

/** The value at a probability, linear between the order statistics (Hyndman and Fan 1996, type 7). */
export function sampleQuantile(sample: Sample, p: number): number {
  const place = p * (sample.length - 1);
  const below = Math.floor(place);
  const lower = sample[below] ?? Number.NaN;
  return lower + ((sample[below + 1] ?? lower) - lower) * (place - below);
}

export function sampleMean(sample: Sample): number {
  return sample.reduce((sum, value) => sum + value, 0) / sample.length;
}

/** So many equally likely values in place of a sample: the quantiles at the middles of equal parts. */
export function thinned(sample: Sample, points: number): Sample {
  return Array.from({ length: points }, (_, i) => sampleQuantile(sample, (i + 0.5) / points));
}

/** Kolmogorov and Smirnov's distance: the largest difference between two shares up to a value. */
export function kolmogorovSmirnov(a: Sample, b: Sample): number {
  let most = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const at = Math.min(a[i]!, b[j]!);
    while (i < a.length && a[i]! <= at) i++;
    while (j < b.length && b[j]! <= at) j++;
    most = Math.max(most, Math.abs(i / a.length - j / b.length));
  }
  return most;
}

/** Wasserstein's distance of order 1: the area between two distributions, in the sample's unit. */
export function wasserstein(a: Sample, b: Sample): number {
  let area = 0;
  let i = 0;
  let j = 0;
  let from = Math.min(a[0] ?? Number.NaN, b[0] ?? Number.NaN);
  while (i < a.length || j < b.length) {
    const at = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    area += Math.abs(i / a.length - j / b.length) * (at - from);
    from = at;
    while (i < a.length && a[i]! <= at) i++;
    while (j < b.length && b[j]! <= at) j++;
  }
  return area;
}
