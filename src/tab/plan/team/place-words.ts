/** What a place is to the people it belongs to: code to label, in the order shown. */
export const placeUseWords: Readonly<Record<string, string>> = {
  home: 'Home',
  school: 'School',
  nursery: 'Nursery',
  gp: 'GP surgery',
  work: 'Work',
  meeting: 'Where they are met',
  other: 'Other place',
}
