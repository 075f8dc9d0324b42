import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { Icon } from '../ui/icons.tsx';
import { useText } from '../ui/text.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '200px', overflowY: 'auto' },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  name: { minWidth: 0 },
});

interface ChosenFilesProps {
  readonly files: readonly File[];
  /** How many there are, in words. */
  readonly label: string;
  /** What the button beside {file} does. */
  readonly takeOff: string;
  readonly onTakeOff: (file: File) => void;
}

/** The files that were chosen so far; each can be taken off again. */
export function ChosenFiles({ files, label, takeOff, onTakeOff }: ChosenFilesProps) {
  const styles = useStyles();
  const { say } = useText();
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list} className={styles.list} tabIndex={0} aria-label={label}>
      {files.map((file) => (
        <li key={keyOf(file)} className={styles.item}>
          <span className={styles.name}>{file.name}</span>
          <Button
            appearance="subtle" size="small" icon={<Icon name="dismiss" size={16} />} aria-label={say(takeOff, { file: file.name })} title={say(takeOff, { file: file.name })}
            onClick={() => {
              // the button goes with its file; the keyboard stays in the list
              list.current?.focus();
              onTakeOff(file);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

/** Tells chosen files apart: two of one name from two folders are two. */
export function keyOf({ name, size, lastModified }: File): string {
  return `${name}|${size}|${lastModified}`;
}
