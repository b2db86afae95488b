/** Photos with a report (TRUST R50): so large each, so many at once, so many a case and an order. */
export const MAX_PHOTO_BYTES = 8 * 1024 * 1024;
export const MAX_PHOTOS_AT_ONCE = 4;
export const MAX_PHOTOS_OF_CASE = 8;
const MAX_PHOTOS_OF_ORDER = 20;
/** Names of fields, a story, and the lines between the files. */
const FORM_BYTES = 64 * 1024;

export const MAX_REPORT_BYTES = MAX_PHOTOS_AT_ONCE * MAX_PHOTO_BYTES + FORM_BYTES;

/** How many more a case may have. */
export const photosLeft = ({ ofCase, ofOrder }: { ofCase: number; ofOrder: number }): number =>
  Math.max(0, Math.min(MAX_PHOTOS_OF_CASE - ofCase, MAX_PHOTOS_OF_ORDER - ofOrder));
