import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { whatIf as en } from '../../../shared/i18n/en/what-if.ts';
import { whatIf as vi } from '../../../shared/i18n/vi/what-if.ts';
import type { CurvePoint, WhatIfResult } from '../../../shared/proposals/what-if-result.ts';
import { useText, useWords } from '../ui/text.tsx';

const WORDS = { vi, en };
/** The drawing's own units; it grows with the pane. */
const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [320, 170, 34, 8, 24];

// drawings keep their own colours where colours are forced, unless they say so
const FORCED = { '@media (forced-colors: active)': { color: 'CanvasText' } };

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: 'auto', color: tokens.colorNeutralForeground1, overflow: 'visible', ...FORCED },
  posts: { color: tokens.colorBrandForeground1, ...FORCED },
  units: { color: tokens.colorPaletteRedForeground1, ...FORCED },
  critical: { color: tokens.colorPaletteMarigoldForeground2, ...FORCED },
  grid: { color: tokens.colorNeutralStroke2, ...FORCED },
  label: { fill: 'currentColor', fontSize: '10px' },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  range: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, marginTop: tokens.spacingVerticalS },
  slider: { width: '100%', margin: 0, accentColor: tokens.colorBrandBackground, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  told: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

type Series = 'posts' | 'units' | 'critical';
/** Lines differ by their dashes too, for those who do not tell colours. */
const DASHES: Readonly<Record<Series, string>> = { posts: '', units: '7 3', critical: '2 3' };

/** The curve as shares of the whole, a slider to read one number of people, and the same in words. */
export function WhatIfChart({ result }: { readonly result: WhatIfResult }) {
  const styles = useStyles();
  const { say, number } = useText();
  const words = useWords(WORDS);
  const { curve, of } = result;
  const people = curve.length - 1;
  const [chosen, setChosen] = useState(people);
  const point = curve[Math.min(chosen, people)]!;
  const [first, last] = [curve[0]!, curve[people]!];
  const x = (count: number) => LEFT + ((WIDTH - LEFT - 4) * count) / Math.max(1, people);
  const y = (share: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - share);
  const names: Readonly<Record<Series, string>> = { posts: words.posts, units: words.unitsAtZero, critical: words.criticalEmpty };
  const series = (['posts', 'units', 'critical'] as const).filter((each) => (each === 'posts' ? of.posts : of[each]) > 0);
  return (
    <div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.drawing} role="img"
        aria-label={say(words.chartLabel, {
          people, first: first.posts, last: last.posts, posts: of.posts, zeroFirst: first.unitsAtZero, zeroLast: last.unitsAtZero, emptyFirst: first.criticalEmpty, emptyLast: last.criticalEmpty,
        })}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <g className={styles.grid}><line x1={LEFT} x2={WIDTH - 4} y1={y(share)} y2={y(share)} stroke="currentColor" /></g>
            <text x={LEFT - 4} y={y(share) + 3} textAnchor="end" className={styles.label}>{`${share * 100}%`}</text>
          </g>
        ))}
        {[0, ...(people > 3 ? [Math.round(people / 2)] : []), ...(people > 0 ? [people] : [])].map((count) => (
          <text key={count} x={x(count)} y={HEIGHT - 10} textAnchor={count === people && people > 0 ? 'end' : 'middle'} className={styles.label}>{number(count)}</text>
        ))}
        <text x={(LEFT + WIDTH) / 2} y={HEIGHT - 0.5} textAnchor="middle" className={styles.label}>{words.axisPeople}</text>
        {series.map((each) => (
          <g key={each} className={styles[each]}>
            <polyline points={curve.map((one) => `${x(one.people).toFixed(1)},${y(shareOf(result, each, one)).toFixed(1)}`).join(' ')} fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray={DASHES[each]} />
            <circle cx={x(point.people)} cy={y(shareOf(result, each, point))} r="4" fill="currentColor" />
          </g>
        ))}
        <line x1={x(point.people)} x2={x(point.people)} y1={TOP} y2={HEIGHT - BOTTOM} stroke="currentColor" strokeWidth="1" />
      </svg>
      <ul className={styles.legend} aria-hidden="true">
        {series.map((each) => (
          <li key={each} className={styles.entry}>
            <svg width="24" height="8" className={styles[each]}><line x1="0" x2="24" y1="4" y2="4" stroke="currentColor" strokeWidth="2" strokeDasharray={DASHES[each]} /></svg>{names[each]}
          </li>
        ))}
      </ul>
      {people > 0 && (
        <label className={styles.range}>
          {words.choose}
          <input type="range" min={0} max={people} value={point.people} className={styles.slider} onChange={(event) => setChosen(Number(event.target.value))} />
        </label>
      )}
      <p className={styles.told} role="status">
        {say(words.at, {
          people: point.people, count: point.posts, posts: of.posts, share: Math.round((100 * point.weight) / Math.max(1, of.weight)),
          zero: point.unitsAtZero, units: of.units, empty: point.criticalEmpty, critical: of.critical,
        })}
      </p>
    </div>
  );
}

function shareOf({ of }: WhatIfResult, series: Series, point: CurvePoint): number {
  if (series === 'posts') return point.posts / of.posts;
  return series === 'units' ? point.unitsAtZero / of.units : point.criticalEmpty / of.critical;
}
