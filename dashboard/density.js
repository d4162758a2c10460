/* Draws dashboard/density.py: a strip per lane, one path per status, so that many facts are there at once. A click or
   Enter chooses the facts of a lane and period, dragging chooses a period. */
const TOP = 28, HEAD = 30, BAND = 64, AIR = 8;

const make = (name, attributes, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

/* The bars of one status, standing on those below it. */
const bars = (values, below, peak, floor, left, width) => {
  let path = "";
  values.forEach((value, period) => {
    if (!value) return;
    const high = Math.max((value / peak) * (BAND - AIR), 1), step = left(period + 1) - left(period);
    const bottom = floor - below[period];
    path += `M${left(period).toFixed(1)} ${bottom.toFixed(1)}h${(step * 0.86).toFixed(1)}v${-high.toFixed(1)}`;
    path += `h${(-step * 0.86).toFixed(1)}z`;
    below[period] += high;
  });
  return path;
};

export default function ({ parentElement, data, setTriggerValue }) {
  const root = parentElement.querySelector(".gt-density"), tip = document.createElement("div");
  const { begins, lasts, lanes, statuses, colours } = data, count = new Intl.NumberFormat(data.locale);
  const height = TOP + lanes.length * (HEAD + BAND) + 6, current = lanes.map(() => begins.length - 1);
  let svg, cursor, drawn = 0, from = null;
  tip.className = "gt-tip";

  const left = (period) => data.edges[period] * svg.clientWidth;
  const top = (lane) => TOP + lane * (HEAD + BAND);
  const facts = (lane, period) =>
    statuses.map(({ name }, at) => `${name}: ${count.format(lanes[lane].stacks[at][period])}`);

  const draw = () => {
    const width = root.clientWidth;
    if (!width || width === drawn) return;
    drawn = width;
    svg = make("svg", { class: "gt-drawing", width: "100%", height, role: "group", "aria-label": data.alt });
    root.replaceChildren(svg, tip);
    for (const [at, name] of data.ticks) {
      const x = at * width, anchor = x < 24 ? "start" : x > width - 24 ? "end" : "middle";
      svg.append(
        make("line", { x1: x, x2: x, y1: TOP - 6, y2: height, stroke: colours.grid }),
        make("text", { x, y: 15, "text-anchor": anchor, fill: colours.quiet, "font-size": 13 }, name),
      );
    }
    cursor = make("rect", { fill: colours.text, opacity: 0.14, visibility: "hidden" });
    svg.append(...lanes.map(drawLane), cursor);
  };

  const drawLane = (lane, number) => {
    const y = top(number), below = begins.map(() => 0);
    const name = make("tspan", { "font-weight": 600, fill: colours.text }, lane.name);
    const note = make("tspan", { dx: 8, fill: colours.quiet }, lane.note);
    const strip = make(
      "g",
      { tabindex: 0, role: "slider", "aria-label": lane.name, "aria-valuemin": 0, "aria-valuemax": begins.length - 1 },
      make("rect", { x: 0, y: y + HEAD, width: "100%", height: BAND, fill: "transparent" }),
      ...lane.stacks.map((values, at) =>
        make("path", { fill: statuses[at].colour, d: bars(values, below, lane.peak, y + HEAD + BAND - 4, left) })),
    );
    tell(strip, number);
    strip.addEventListener("keydown", (event) => pressed(event, strip, number));
    strip.addEventListener("focus", () => point(number, current[number]));
    strip.addEventListener("blur", leave);
    return make(
      "g", {},
      make("line", { x1: 0, x2: "100%", y1: y, y2: y, stroke: colours.grid }),
      make("text", { x: 0, y: y + 20, "font-size": 15 }, name, note),
      strip,
    );
  };

  const tell = (strip, lane) => {
    strip.setAttribute("aria-valuenow", current[lane]);
    strip.setAttribute("aria-valuetext", [data.names[current[lane]], ...facts(lane, current[lane])].join(", "));
  };

  const pressed = (event, strip, lane) => {
    const last = begins.length - 1;
    const to = { ArrowLeft: current[lane] - 1, ArrowRight: current[lane] + 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      current[lane] = Math.min(Math.max(to, 0), last);
      tell(strip, lane);
      point(lane, current[lane]);
    } else if (event.key === "Enter") choose(lane, current[lane], current[lane]);
    else return;
    event.preventDefault();
  };

  const choose = (lane, first, last) =>
    setTriggerValue("chosen", { lane: lane === null ? "" : lanes[lane].value, begin: begins[first], last: lasts[last] });

  /* Where the pointer is: a lane, when it is in one, and a period. */
  const under = (event) => {
    const box = svg.getBoundingClientRect(), x = (event.clientX - box.left) / box.width;
    const lane = Math.floor((event.clientY - box.top - TOP) / (HEAD + BAND));
    const period = data.edges.findIndex((edge) => edge > x) - 1;
    const inside = lane >= 0 && lane < lanes.length;
    return { lane: inside ? lane : null, period: period < 0 ? (x <= 0 ? 0 : begins.length - 1) : period };
  };

  const mark = (first, last, y, high) => {
    const sizes = { x: left(first), width: left(last + 1) - left(first), y, height: high, visibility: "visible" };
    for (const [key, value] of Object.entries(sizes)) cursor.setAttribute(key, value);
  };

  const point = (lane, period) => {
    mark(period, period, top(lane) + HEAD, BAND);
    tip.replaceChildren(...[data.names[period], ...facts(lane, period)].map((line) => {
      const row = document.createElement("div");
      row.textContent = line;
      return row;
    }));
    tip.style.display = "block";
    const x = left(period), room = svg.clientWidth - tip.offsetWidth;
    tip.style.left = `${Math.max(Math.min(x + 14, room), 0)}px`;
    tip.style.top = `${top(lane) + HEAD + BAND + 4}px`;
  };

  const leave = () => {
    cursor.setAttribute("visibility", "hidden");
    tip.style.display = "none";
  };

  const moved = (event) => {
    const { lane, period } = under(event);
    if (from && from.period !== period) {
      tip.style.display = "none";
      mark(Math.min(from.period, period), Math.max(from.period, period), TOP, height - TOP);
    } else if (lane === null) leave();
    else point(lane, period);
  };

  const released = (event) => {
    const start = from, { period } = under(event);
    from = null;
    if (!start) return;
    if (start.period !== period) choose(null, Math.min(start.period, period), Math.max(start.period, period));
    else if (start.lane !== null && lanes[start.lane].stacks.some((values) => values[period])) {
      choose(start.lane, period, period);
    }
  };

  root.onpointerdown = (event) => {
    if (event.button) return;
    from = under(event);
    root.setPointerCapture(event.pointerId); // dragging may run over the edge
  };
  root.onpointermove = moved;
  root.onpointerup = released;
  root.onpointerleave = () => { from = null; leave(); };
  root.watch?.disconnect(); // of the data before
  root.watch = new ResizeObserver(draw);
  root.watch.observe(root);
  draw();
  return () => root.watch.disconnect();
}
