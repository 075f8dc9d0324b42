import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useText } from '../ui/text.tsx';

const useStyles = makeStyles({
  root: { position: 'relative', height: '100%' },
  over: {
    position: 'absolute', inset: '8px', zIndex: 20, display: 'flex', alignItems: 'center', justifyContent: 'center', pointerEvents: 'none',
    border: `3px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94, fontSize: tokens.fontSizeBase600, fontWeight: tokens.fontWeightSemibold,
  },
});

/** The whole page takes a dropped file. */
export function DropZone({ onFile, children }: { readonly onFile: (file: File) => void; readonly children: ReactNode }) {
  const styles = useStyles();
  const { t } = useText();
  const [over, setOver] = useState(false);
  // dragenter and dragleave also come from every element inside.
  const depth = useRef(0);
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const leave = () => {
    depth.current = 0;
    setOver(false);
  };
  return (
    <div
      className={styles.root}
      onDragEnter={(event) => {
        if (!holdsFiles(event)) return;
        depth.current += 1;
        setOver(true);
      }}
      onDragLeave={() => {
        depth.current -= 1;
        if (depth.current <= 0) leave();
      }}
      onDragOver={(event) => {
        if (holdsFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        leave();
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      {children}
      {over && <div className={styles.over}>{t.dropHere}</div>}
    </div>
  );
}
