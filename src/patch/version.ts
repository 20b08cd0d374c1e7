/** Of the file of corrections: apart, so that pages need not bring its schema along. */
export const PATCH_VERSION = '1.0';
