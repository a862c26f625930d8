const DATA = "https://vigie.example/data/";

const response = await fetch(`${DATA}events.json`);
if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);

const events = await response.json();
const isFine = ({ kind, status }) => kind === "fine" && status === "reported";
const fines = events.filter(isFine);

for (const { date, id, targets } of fines) {
  console.log([date, id, targets.join(" and ")].join(","));
}
