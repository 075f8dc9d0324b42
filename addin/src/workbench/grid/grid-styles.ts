import { makeStyles, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke3}`;

export const useGridStyles = makeStyles({
  grid: {
    position: 'relative', flexGrow: 1, minHeight: 0, overflow: 'auto', backgroundColor: tokens.colorNeutralBackground1, outlineStyle: 'none',
    fontSize: '13px', lineHeight: '18px', fontVariantNumeric: 'tabular-nums', overscrollBehavior: 'contain', userSelect: 'none',
    ':has(:focus-visible)': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  whole: { position: 'relative', outlineStyle: 'none' },
  /** Keeps the frozen rows and the letters above the rows that scroll under them. */
  top: { position: 'sticky', top: 0, zIndex: 5, boxShadow: `0 1px 0 ${tokens.colorNeutralStroke1}` },
  row: { display: 'flex', position: 'relative', backgroundColor: tokens.colorNeutralBackground1, width: 'max-content', minWidth: '100%' },
  floating: { position: 'absolute', left: 0 },
  side: {
    position: 'sticky', left: 0, zIndex: 4, flexShrink: 0, display: 'flex', alignItems: 'center', justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: line, fontSize: '12px',
  },
  sideSelected: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  letter: {
    flexShrink: 0, display: 'flex', alignItems: 'center', justifyContent: 'center', backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2, borderRight: line, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, fontSize: '12px',
  },
  frozenLetter: { position: 'sticky', zIndex: 3 },
  gap: { flexShrink: 0 },
  cell: {
    position: 'relative', flexShrink: 0, display: 'flex', alignItems: 'center', padding: '2px 6px', borderRight: line, borderBottom: line,
    color: tokens.colorNeutralForeground1, whiteSpace: 'nowrap', cursor: 'cell', overflowX: 'visible', overflowY: 'clip',
  },
  /** The first cell of a merged range lies over the rows below it. */
  tall: { zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  frozenCell: { position: 'sticky', zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  /** A text that runs over its neighbours, also over frozen ones, and hides the lines between them. */
  spilling: { zIndex: 2 },
  spilled: { backgroundColor: 'inherit', paddingRight: '4px' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', width: '100%', maxWidth: '100%', flexShrink: 0 },
  wrapped: { overflowWrap: 'anywhere' },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  /** A corner as Excel draws on cells with a note: the mark stays visible where colours are forced. */
  marked: {
    '::after': {
      content: '""', position: 'absolute', top: 0, right: 0, borderTop: `8px solid ${tokens.colorStatusDangerBorder2}`, borderLeft: '8px solid transparent',
    },
  },
  editor: {
    position: 'absolute', boxSizing: 'border-box', margin: 0, border: 'none', padding: '2px 6px', font: 'inherit',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px',
  },
  /** There for what is typed and for where an input method shows its choices; the cell under it is seen and clicked. */
  waiting: { opacity: 0, pointerEvents: 'none' },
  /** The arrow of a drop-down, as Excel shows on the selected cell. */
  opener: {
    position: 'absolute', top: '2px', bottom: '2px', right: '2px', width: '20px', display: 'flex', alignItems: 'center', justifyContent: 'center', cursor: 'pointer',
    color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2, zIndex: 1,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
