/** How many briefings the small site of a benchmark has. */
export const SMALL = 5;
