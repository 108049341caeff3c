/** Of all that the app keeps in `localStorage`. */
export const keyPrefix = 'backgrounder.';
