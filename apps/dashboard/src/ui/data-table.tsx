import type { ReactNode } from 'react';
import './scroll-edge.css';

interface DataTableProps {
  /** Names the table for who cannot see it. */
  label: string;
  className: string;
  /** The word above each column, in their order. */
  columns: Readonly<Record<string, string>>;
  /** Given to the heads of the columns whose figures stand under each other. */
  figures?: { columns: readonly string[]; className: string };
  children: ReactNode;
}

/** Rows under the names of their columns; what is wider than its place scrolls inside it, by keyboard too. */
export function DataTable({ label, className, columns, figures, children }: DataTableProps) {
  return (
    <section className={`${className} scroll-edge`} tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, word]) => (
              <th key={key} scope="col" className={figures?.columns.includes(key) ? figures.className : undefined}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
