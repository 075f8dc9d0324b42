/** Bounds of what a number of the workbook can mean; the wire (shared/contract) refuses anything above them. */

/** No province has as many people: a larger count is a slip of the keyboard. */
export const LARGEST_COUNT = 1_000_000;

/** No commune needs as many people in one field; every post is planned one by one. */
export const LARGEST_NEED = 10_000;

/** Months of the longest period whose last day is worked out. */
export const LONGEST_MONTHS = 1_200;
