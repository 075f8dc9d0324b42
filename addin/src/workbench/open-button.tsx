import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { Icon } from '../ui/icons.tsx';

interface OpenButtonProps {
  readonly label: string;
  readonly appearance?: 'primary' | 'subtle';
  readonly size?: 'medium' | 'large';
  readonly onFile: (file: File) => void;
}

/** Opens the system's file dialog. */
export function OpenButton({ label, appearance = 'subtle', size = 'medium', onFile }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} size={size} icon={<Icon name="open" />} onClick={() => input.current?.click()}>{label}</Button>
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
