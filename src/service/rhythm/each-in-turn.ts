/** Does some work for each of several; throws what broke first once all the others had their turn. */
export function eachInTurn<One>(all: Iterable<One>, work: (one: One) => void): void {
  const broken: unknown[] = []
  for (const one of all) {
    try {
      work(one)
    } catch (error) {
      broken.push(error)
    }
  }
  if (broken.length > 0) throw broken[0]
}
