/** Of the articles that are kept on this device; in a file of its own, for whoever only deletes them. */
export const articleDatabaseName = 'backgrounder-articles';
