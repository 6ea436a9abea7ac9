/** What a column of one line and one of many lines surely take, in UTF-16 units. */
export const longestLine = 255
export const longestText = 60_000
