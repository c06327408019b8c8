// A page without layout has no room for a chart, and to draw it all the same is a third of what these tests would take:
// that it is drawn, and right, is shown in the browser.
const nothing = () => null;

export {
  nothing as Bar,
  nothing as ComposedChart,
  nothing as Line,
  nothing as ReferenceArea,
  nothing as ReferenceLine,
  nothing as Tooltip,
  nothing as XAxis,
  nothing as YAxis,
};
