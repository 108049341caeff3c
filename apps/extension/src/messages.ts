/** What parts of the extension say to each other: one union each way, checked on arrival. */
export * from './messages/page-findings.ts';
export * from './messages/page-report.ts';
export * from './messages/panel.ts';
export * from './messages/sent-page.ts';
export * from './messages/to-background.ts';
export * from './messages/to-page.ts';
