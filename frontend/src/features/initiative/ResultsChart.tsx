import { AxisBottom, AxisLeft } from "@visx/axis";
import { scaleBand, scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import { useMediaQuery } from "@/ui";
import { type ChartData, chartInWords } from "./chartData";
import styles from "./ResultsChart.module.css";
import { amount } from "./results";

/** As wide as it is shown, so that its letters keep their size on a phone. */
const WIDE = 560;
const NARROW = 360;
const HEIGHT = 240;
const MARGIN = { top: 16, right: 8, bottom: 32, left: 48 };
const FLOOR = HEIGHT - MARGIN.bottom;
/** Below this height a number no longer fits into its bar and stands above it. */
const ROOM = 24;

/** Bars of the results with each year's target as a line: told apart by shape, not by colour. */
export function ResultsChart({ data }: { data: ChartData }) {
  const { years, unit, top } = data;
  const width = useMediaQuery("(width < 40rem)") ? NARROW : WIDE;
  const x = scaleBand({
    domain: years.map(({ label }) => label),
    range: [MARGIN.left, width - MARGIN.right],
    paddingInner: 0.2,
    paddingOuter: 0.1,
  });
  const y = scaleLinear<number>({ domain: [0, top], range: [FLOOR, MARGIN.top] });
  const wholeSteps = y.ticks(4).filter((tick) => Number.isInteger(tick));
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={chartInWords(data)}
        className={styles.chart}
      >
        <AxisLeft
          scale={y}
          left={MARGIN.left}
          tickValues={wholeSteps}
          tickFormat={(tick) => amount(Number(tick), unit)}
          hideTicks
          axisLineClassName={styles.axis ?? ""}
          tickLabelProps={{ className: styles.tick ?? "", dx: -4, dy: 4, textAnchor: "end" }}
        />
        <AxisBottom
          scale={x}
          top={FLOOR}
          hideTicks
          axisLineClassName={styles.axis ?? ""}
          tickLabelProps={{ className: styles.tick ?? "", textAnchor: "middle" }}
        />
        {years.map(({ label, target, result, resultText }) => {
          const left = x(label) ?? 0;
          const thickness = x.bandwidth() * 0.45;
          const height = FLOOR - y(result ?? 0);
          return (
            <g key={label}>
              {result !== null && height > 0 && (
                <Bar
                  className={styles.bar ?? ""}
                  x={left}
                  y={FLOOR - height}
                  width={thickness}
                  height={height}
                />
              )}
              <line
                className={styles.target}
                x1={left - 6}
                x2={left + x.bandwidth()}
                y1={y(target)}
                y2={y(target)}
              />
              <text className={styles.aim} x={left + thickness + 6} y={y(target) - 6}>
                目標{amount(target, unit)}
              </text>
              <text
                className={result === null ? styles.none : styles.result}
                x={left + thickness / 2}
                y={height < ROOM ? FLOOR - height - 8 : FLOOR - 8}
              >
                {resultText}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className={styles.legend}>棒は実績、太い線は目標（この線以上）です。</figcaption>
    </figure>
  );
}
