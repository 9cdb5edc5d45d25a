/** The scale of indices. */

/** The index of an average month: indices are kept in millionths. */
export const AVERAGE = 1_000_000n;
