/* Puts the chart's own drawing under a head of title and filter and over a line of source, as SVG or PNG. */
(() => {
  const settings = SETTINGS;
  const escapeText = (text) => text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);
  const line = (text, y, size, weight) =>
    `<text x="16" y="${y}" font-family="Source Sans, sans-serif" font-size="${size}" font-weight="${weight}" ` +
    `fill="${settings.text}">${escapeText(text)}</text>`;

  const compose = (plot) => {
    const { width, height } = plot.getBoundingClientRect();
    const serializer = new XMLSerializer();
    const layers = [...plot.querySelectorAll(".main-svg, .gt-drawing")].map((layer) => serializer.serializeToString(layer));
    const head = 64, foot = 36, total = height + head + foot;
    return {
      width, height: total,
      text:
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}">` +
        `<rect width="100%" height="100%" fill="${settings.ground}"/>` +
        line(settings.title, 28, 20, 600) + line(settings.filter, 50, 13, 400) +
        `<g transform="translate(0 ${head})">${layers.join("")}</g>` +
        line(settings.source, total - 14, 12, 400) + "</svg>",
    };
  };

  const save = (blob, ending) => {
    const link = Object.assign(document.createElement("a"), {
      href: URL.createObjectURL(blob), download: `${settings.file}.${ending}`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  const asPng = async (drawing, blob) => {
    const image = new Image();
    image.src = URL.createObjectURL(blob);
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), {
      width: drawing.width * 2, height: drawing.height * 2,
    });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    return new Promise((done) => canvas.toBlob(done, "image/png"));
  };

  for (const ending of ["svg", "png"]) {
    const button = document.getElementById(`${settings.id}-${ending}`);
    if (!button) continue;
    button.onclick = async () => {
      const plot = document.querySelector(`.st-key-${settings.chart} :is(.js-plotly-plot, .gt-density)`);
      if (!plot) return;
      const drawing = compose(plot);
      const blob = new Blob([drawing.text], { type: "image/svg+xml" });
      save(ending === "svg" ? blob : await asPng(drawing, blob), ending);
    };
  }
})();
