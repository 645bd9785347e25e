import { useRef, useState, type DragEvent } from 'react';
import type { BroughtFile } from '../room-view.ts';
import { type Dropped, entriesOf, walked } from './dropped.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** A drop anywhere on an element: what is held over it, what was walked, and what came of the last one. */
export const useDrop = (onFiles: (files: readonly BroughtFile[]) => void) => {
  const [over, setOver] = useState(false);
  const [looking, setLooking] = useState(false);
  const [last, setLast] = useState<Dropped>();
  // Passing over a child leaves its parent: only what leaves as often as it entered is gone.
  const depth = useRef(0);
  const moved = (by: 1 | -1) => (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const onDrop = async (event: DragEvent): Promise<void> => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const entries = entriesOf(event.dataTransfer);
    setLooking(true);
    const dropped = await walked(entries);
    setLooking(false);
    setLast(dropped);
    if (dropped.files.length > 0 && !dropped.more) onFiles(dropped.files);
  };
  return {
    over,
    looking,
    none: last !== undefined && last.files.length === 0,
    more: last?.more === true,
    on: {
      onDragEnter: moved(1),
      onDragLeave: moved(-1),
      onDragOver: (event: DragEvent) => {
        if (hasFiles(event)) event.preventDefault();
      },
      onDrop: (event: DragEvent) => void onDrop(event),
    },
  };
};
