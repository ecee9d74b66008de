import { useRef, useState, type DragEvent } from 'react';
import type { ChosenFile } from '@/lib/state/bring-in-doors';
import { readChosen, readDropped } from './read-dropped';

interface Props {
  readonly onFiles: (files: ChosenFile[]) => void;
  /** what may be dropped */
  readonly words?: string;
}

/** The place files are dropped on; for the keyboard, and for everybody else, two buttons. */
export function FileDrop({
  onFiles,
  words = 'Drop the zip here, as it came. Or the folder it unpacked to.',
}: Props) {
  const [isOver, setOver] = useState(false);
  const give = (files: ChosenFile[]): void => {
    if (files.length > 0) onFiles(files);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void readDropped(event.dataTransfer).then(give);
  };
  return (
    <div
      className={isOver ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p>{words}</p>
      <div className="row">
        <Chooser label="Choose a file" isPrimary onFiles={give} />
        <Chooser label="Choose a folder" isFolder onFiles={give} />
      </div>
      <p className="hint">It is read in this browser, on this computer. Nothing is uploaded.</p>
    </div>
  );
}

interface ChooserProps extends Pick<Props, 'onFiles'> {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly isFolder?: boolean;
}

function Chooser({ label, isPrimary = false, isFolder = false, onFiles }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'button button-primary' : 'button'}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={!isFolder}
        {...(isFolder && { webkitdirectory: '' })}
        onChange={(event) => {
          onFiles(readChosen(event.target.files));
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
