/** Products are the same when they differ only in capitals and spaces. */
export function normalisedProduct(product: string): string {
  return product
    .trim()
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
}
