/** IndexedDB database of the learner's log in an origin: the app's, or the extension's. Permanent. */
export const studyDatabaseName = 'backgrounder-study';
