import type { HomeTexts } from '../vi/home.ts';

export const home: HomeTexts = {
  title: 'AT HOME FIRST: WHO COULD COVER, AND WHO COULD GO ELSEWHERE',
  intro: 'Looked at before anybody is asked for from outside. Reassignment: people of the commune (another room, another block) who can do the missing field. Concurrent: people with a main job elsewhere who have days free. Can go elsewhere: a commune over its quota can give them and still meet its own need. These are possibilities to choose from, not the plan.',
  counts: '{fixes} of {all} missing {all|post|posts} {fixes|has|have} somebody at home who could cover {fixes|it|them}; {none} {none|has|have} nobody. {units} {units|commune or ward|communes and wards} can give at most {people} {people|person|people}.',
  way: 'Way', ways: { reassign: 'Reassignment inside the commune', concurrent: 'Concurrent duty', give: 'Can go elsewhere' },
  count: 'Missing, or can go', position: 'Position, employer', now: 'Work now', why: 'Why', planned: 'In the plan', place: 'To the row',
  by: { qualification: 'qualified for it', 'other-field': 'can do this field too' },
  places: { 'other-block': 'another block', 'other-room': 'another room', 'same-room': 'same room' },
  free: 'their present field stays covered', notFree: 'their present field would be short',
  days: 'free {days}', consider: 'to be considered',
  gives: 'over its quota; the whole unit can give at most {count}',
  people: '{list} and {count} more', among: 'among: {list}',
  plannedAs: '{measure}: {unit}, {field}', none: 'No unit is short of a field or has anybody to give.',
};
