import type { VersionTexts } from '../vi/versions.ts';

/** Versions of the plan: kept under a name, compared two by two. */
export const versions: VersionTexts = {
  title: 'Versions of the plan',
  intro: 'Give the plan of this workbook a name and keep it; compare any two versions. The file keeps codes and days only, no names of the people sent. Up to {most} {most|version|versions}.',
  name: 'Name of the version', by: 'Kept by', defaultName: 'Plan {date} ({count})', keep: 'Keep the present plan', kept: '«{name}» is kept.',
  none: 'No version is kept yet.', noPlan: 'The workbook has no plan: make one first.', loading: 'Reading…',
  choose: 'Choose two plans to compare', current: 'The present plan', lines: '{lines} {lines|line|lines}, {covered} of {posts} {posts|post|posts} supported, {served} of {units} {units|commune|communes}; data of {date}', keptBy: '{by}, kept {at}', keptAt: 'kept {at}',
  compare: 'Compare the two plans', comparing: 'Comparing…', remove: 'Delete', removeNamed: 'Delete the version {name}', sure: 'Delete the version «{name}»?', yes: 'Delete', no: 'Keep it', removed: '«{name}» is deleted.',
  result: '«{one}» and «{other}»', counts: '{same} the same; {changed} the same person with a change; {otherPerson} with another person; only in «{one}»: {onlyOne}; only in «{other}»: {onlyOther}.', open: 'Open the sheet', fewer: 'The first {count} {count|difference|differences}',
  chooseTwo: 'Choose exactly two plans.',

  sheetTitle: 'TWO PLANS COMPARED', side: '{side}. «{name}»: {facts}', post: 'Post', sideColumn: '{title} ({side})', change: 'Difference', nobody: '–',
  kinds: { same: 'The same', changed: 'Same person, changed: {what}', otherPerson: 'Another person', onlyOne: 'Only in (1)', onlyOther: 'Only in (2)' },
  closing: 'The two plans differ in {count} {count|post|posts}.',
  cliLine: '{name}: {facts}{kept}', cliCompared: 'The sheet «{sheet}» is written.', cliKept: 'The version «{name}» is kept.', cliRemoved: 'The version «{name}» is deleted.',
};
