/** A point of the mark on a square of 32 by 32, from the top left. */
type Point = { x: number; y: number }

const roof: [Point, Point][] = [
  [
    { x: 3.5, y: 13 },
    { x: 16, y: 3.5 },
  ],
  [
    { x: 16, y: 3.5 },
    { x: 28.5, y: 13 },
  ],
]
const halfOfRoof = 1.4

/** Three people of one family: a head, and shoulders down to one line. */
const people = [
  { x: 6.5, head: { y: 18.5, radius: 2.5 }, shoulders: { y: 22, half: 3.5 } },
  { x: 16, head: { y: 13.5, radius: 3 }, shoulders: { y: 18, half: 4 } },
  { x: 25.5, head: { y: 18.5, radius: 2.5 }, shoulders: { y: 22, half: 3.5 } },
]
const ground = 28

/** Whether the mark, three people under one roof, covers a point. */
export function coversPoint(point: Point): boolean {
  if (roof.some(([from, to]) => squareToLine(point, from, to) <= halfOfRoof * halfOfRoof))
    return true
  return people.some(({ x, head, shoulders }) => {
    const across = point.x - x
    if (square(across) + square(point.y - head.y) <= square(head.radius)) return true
    if (Math.abs(across) > shoulders.half || point.y > ground) return false
    const centre = shoulders.y + shoulders.half
    return point.y >= centre || square(across) + square(point.y - centre) <= square(shoulders.half)
  })
}

/** Squares only: roots and angles may differ in the last digit between machines. */
function squareToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy)
  const held = Math.min(1, Math.max(0, along))
  return square(point.x - from.x - held * dx) + square(point.y - from.y - held * dy)
}

function square(length: number): number {
  return length * length
}
