import type { Bottleneck } from '../../model/schema/findings-and-views'

/** What a bottleneck can belong to: one of the examples of the advice, a factor, a dimension. */
export type BottleneckTheme = Partial<Pick<Bottleneck, 'category' | 'factor' | 'dimension'>>

/** How many of these bottlenecks belong to a theme: a count of what people said, no measure of the chain. */
export function countTheme(
  bottlenecks: readonly Bottleneck[],
  { category, factor, dimension }: BottleneckTheme,
): number {
  return bottlenecks.filter(
    (one) =>
      (category !== undefined && one.category === category) ||
      (factor != null && one.factor === factor) ||
      (dimension != null && one.dimension === dimension),
  ).length
}
