import type { ReactNode } from 'react';

/** One bar: what it is, how many, and how it is filled. Colour never carries it alone: label and number stand beside it. */
export type Bar = Readonly<{ key: string; label: string; count: number; fill?: 'plain' | 'hatched' | 'open' }>;

type ChartProps = Readonly<{ id: string; title: string; desc: string }>;

const WIDTH = 320;
const ROW = 46;
const THICK = 16;
const NUMBER = 52;

const figure = (count: number): string => count.toLocaleString('en-US');

function Frame({ id, title, desc, height, children }: ChartProps & Readonly<{ height: number; children: ReactNode }>) {
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      focusable="false"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="chart-paper" width="6" height="6" />
          <rect className="chart-bar" width="3" height="6" />
        </pattern>
      </defs>
      {children}
    </svg>
  );
}

const filled = (id: string, fill: Bar['fill']) =>
  fill === 'hatched'
    ? { fill: `url(#${id}-hatch)`, className: 'chart-edge' }
    : { className: fill === 'open' ? 'chart-open' : 'chart-bar' };

/** Lying bars, each under its label, with its number at its end. Drawn for a phone's width; wider screens show it larger. */
export function Bars({ bars, ...chart }: ChartProps & Readonly<{ bars: readonly Bar[] }>) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Frame {...chart} height={bars.length * ROW}>
      {bars.map(({ key, label, count, fill }, at) => {
        const [top, length] = [at * ROW, (count / most) * (WIDTH - NUMBER)];
        return (
          <g key={key}>
            <text className="chart-label" x="0" y={top + 15}>
              {label}
            </text>
            <rect
              {...filled(chart.id, fill)}
              x="0.5"
              y={top + 22.5}
              width={count > 0 ? Math.max(length, 2) : 0}
              height={THICK}
            />
            <text className="chart-number" x={(count > 0 ? Math.max(length, 2) : 0) + 7} y={top + 35.5}>
              {figure(count)}
            </text>
          </g>
        );
      })}
    </Frame>
  );
}

/** A place marked on the columns: at which column, how far along in it (0 to 1), and what it is. */
export type Mark = Readonly<{ key: string; column: number; along: number; label: string }>;

const TOP = 46;
const HIGH = 120;
const BASE = TOP + HIGH;

/** Standing columns of a distribution, with marks on dashed lines above them. */
export function Columns({
  bars,
  marks,
  ...chart
}: ChartProps & Readonly<{ bars: readonly Bar[]; marks: readonly Mark[] }>) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const wide = WIDTH / bars.length;
  return (
    <Frame {...chart} height={BASE + 26}>
      {bars.map(({ key, label, count }, at) => {
        const high = count > 0 ? Math.max((count / most) * (HIGH - 18), 2) : 0;
        return (
          <g key={key}>
            <rect className="chart-bar" x={at * wide + 3} y={BASE - high} width={wide - 6} height={high} />
            <text className="chart-number" x={(at + 0.5) * wide} y={BASE - high - 5} textAnchor="middle">
              {figure(count)}
            </text>
            <text className="chart-label" x={(at + 0.5) * wide} y={BASE + 18} textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <line className="chart-line" x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      {marks.map(({ key, column, along, label }, at) => {
        const x = (column + along) * wide;
        const rightwards = x < WIDTH / 2;
        return (
          <g key={key}>
            <line className="chart-mark" x1={x} x2={x} y1={at * 18 + 4} y2={BASE} />
            <text
              className="chart-label chart-said"
              x={x + (rightwards ? 5 : -5)}
              y={at * 18 + 14}
              textAnchor={rightwards ? 'start' : 'end'}
            >
              {label}
            </text>
          </g>
        );
      })}
    </Frame>
  );
}
