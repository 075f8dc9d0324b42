import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { Icon } from '../ui/icons.tsx';

interface OpenButtonProps {
  readonly label: string;
  readonly appearance?: 'primary' | 'subtle';
  readonly size?: 'medium' | 'large';
  /** Narrow screens show the drawing only. */
  readonly iconOnly?: boolean;
  readonly onFile: (file: File) => void;
}

/** Opens the system's file dialog. */
export function OpenButton({ label, appearance = 'subtle', size = 'medium', iconOnly = false, onFile }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} size={size} icon={<Icon name="open" />} aria-label={label} title={iconOnly ? label : undefined} onClick={() => input.current?.click()}>{iconOnly ? undefined : label}</Button>
      <input
        ref={input} type="file" hidden accept=".xlsx,.xls,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
