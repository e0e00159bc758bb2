// One run of the model, step by step: the same as network.py, bit for bit. Only + - * / and
// comparisons, links in one order, sums from left to right.

// `fixed` holds by position what a node is held at, NaN where it is free: `early` until step `until`,
// `late` from then on. Gives x and each link's lagged signal as rows, one for each step.
export function runSpread(net, { early, late, until, steps }) {
  const { nodes, source, rate, weight, causal, dimmers } = net;
  const size = nodes.length;
  const links = source.length;
  const x = new Float64Array(steps * size);
  const lagged = new Float64Array((steps + 1) * links);
  for (let t = 0; t < steps; t += 1) {
    const fixed = t < until ? early : late;
    const y = t * links;
    const row = t * size;
    for (let at = 0; at < size; at += 1) {
      if (fixed[at] === fixed[at]) {
        x[row + at] = fixed[at];
        continue;
      }
      let total = 0;
      for (let i = causal.starts[at]; i < causal.starts[at + 1]; i += 1) {
        const j = causal.links[i];
        total += weight[j] * lagged[y + j];
      }
      let left = 1;
      for (let i = dimmers.starts[at]; i < dimmers.starts[at + 1]; i += 1) {
        const j = dimmers.links[i];
        if (weight[j] * total < 0) left *= 1 - Math.abs(weight[j]) * lagged[y + j];
      }
      const v = left * total;
      const a = Math.abs(v);
      x[row + at] = v * ((1 + a) / (1 + a + a * a));
    }
    for (let j = 0; j < links; j += 1) {
      lagged[y + links + j] = lagged[y + j] + rate[j] * (x[row + source[j]] - lagged[y + j]);
    }
  }
  return { x, lagged };
}

// What is held: 1 for a start while it lasts and for a practice, 0 for what is taken out.
export function holding(net, ones, zeros = []) {
  const fixed = new Float64Array(net.nodes.length).fill(NaN);
  for (const [ids, value] of [[ones, 1], [zeros, 0]]) {
    for (const id of ids) if (net.position.has(id)) fixed[net.position.get(id)] = value;
  }
  return fixed;
}
